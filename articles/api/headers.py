"""What lets pages of other sites read the API: CORS, and the policy on embedding."""

ROOT = "/api/v1/"
HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Retry-After",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
}


class ApiHeadersMiddleware:
    """Opens every answer below the API's address to other sites, errors and redirects too; its own page excepted."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.path_info.startswith(ROOT) and request.path_info != ROOT:
            headers = HEADERS | PREFLIGHT if request.method == "OPTIONS" else HEADERS
            for name, value in headers.items():
                response.headers[name] = value
        return response
