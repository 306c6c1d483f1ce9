"""The API described: an OpenAPI 3.1 document that is made of the code itself."""
