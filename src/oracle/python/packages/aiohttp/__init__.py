"""An aiohttp client over the simulated network. Its interface and its words are aiohttp 3.13's; what lies beneath is
src/network's. Every file here is the twin of one in src/network/aiohttp: the same awaits in the same places."""

__version__ = "3.13.2"

from . import hdrs as hdrs
from .client import ClientSession, ClientTimeout, request
from .client_exceptions import (
    ClientConnectionError,
    ClientConnectionResetError,
    ClientConnectorCertificateError,
    ClientConnectorDNSError,
    ClientConnectorError,
    ClientConnectorSSLError,
    ClientError,
    ClientHttpProxyError,
    ClientOSError,
    ClientPayloadError,
    ClientProxyConnectionError,
    ClientResponseError,
    ClientSSLError,
    ConnectionTimeoutError,
    ContentTypeError,
    InvalidURL,
    InvalidUrlClientError,
    InvalidUrlRedirectClientError,
    NonHttpUrlClientError,
    NonHttpUrlRedirectClientError,
    RedirectClientError,
    ServerConnectionError,
    ServerDisconnectedError,
    ServerTimeoutError,
    SocketTimeoutError,
    TooManyRedirects,
    WSServerHandshakeError,
)
from .client_reqrep import ClientRequest, ClientResponse, RequestInfo
from .connector import BaseConnector, TCPConnector
from .cookiejar import CookieJar, DummyCookieJar
from .formdata import FormData
from .helpers import BasicAuth
from .streams import StreamReader


def __getattr__(name):
    if name in ("web", "ClientWebSocketResponse", "WSMsgType", "UnixConnector", "TraceConfig", "MultipartWriter"):
        raise AttributeError(f"the simulated network has no aiohttp.{name}")
    raise AttributeError(f"module 'aiohttp' has no attribute '{name}'")
