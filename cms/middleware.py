"""What every answer has in common: headers that Django has no setting for, and pages for refused parameters."""

from django.shortcuts import render

from cms.parameters import ParameterError

PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"


class PermissionsPolicyMiddleware:
    """Tell browsers that no page of the site uses the camera, the microphone or the place of the reader."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class ParameterErrorMiddleware:
    """Answers a page whose parameters cannot be answered with one that says which, why, and how to write it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        """Return the page for a ParameterError, whether the view or its template raised it."""
        if not isinstance(exception, ParameterError):
            return None
        return render(request, "errors/parameter.html", {"error": exception}, status=exception.status)
