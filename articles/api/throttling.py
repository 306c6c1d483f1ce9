"""How often one client may ask."""

from ipaddress import ip_address, ip_network

from django.conf import settings
from django.core.cache import caches
from rest_framework.throttling import SimpleRateThrottle

from cms.audit.recording import address_of


class ClientThrottle(SimpleRateThrottle):
    """At most `API_RATE` requests of one client, counted in the memory of each process; "" counts nothing.

    The cache is not the one in which attempts to sign in are counted: many clients must not push those out.
    """

    scope = "api"

    @property
    def cache(self):
        """Return where the requests are counted."""
        return caches["api"]

    def get_rate(self):
        """Return the rate as the settings say it, or None."""
        return settings.API_RATE or None

    def get_cache_key(self, request, view):
        """Return the name under which the client's requests are counted."""
        return f"api:{client_of(address_of(request))}"


def client_of(address):
    """Return what counts as one client: an IPv4 address, or the network of 64 bits that one IPv6 connection gets.

    >>> client_of("2001:db8::7")
    '2001:db8::/64'
    """
    if address is None:
        return "unknown"
    ip = ip_address(address)
    ip = getattr(ip, "ipv4_mapped", None) or ip
    return str(ip_network(f"{ip}/64", strict=False)) if ip.version == 6 else str(ip)
