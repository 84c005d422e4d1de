"""What can go wrong with a request. Twin of src/network/aiohttp/client-exceptions.ts."""

import asyncio


class ClientError(Exception):
    pass


class ClientResponseError(ClientError):
    def __init__(self, request_info, history, *, status=0, message="", headers=None):
        self.request_info = request_info
        self.history = history
        self.status = status
        self.message = message
        self.headers = headers
        self.args = (request_info, history)

    @property
    def code(self):
        return self.status

    def __str__(self):
        return f"{self.status}, message={self.message!r}, url={str(self.request_info.real_url)!r}"

    def __repr__(self):
        shown = f"{self.request_info!r}, {self.history!r}"
        if self.status != 0:
            shown += f", status={self.status!r}"
        if self.message != "":
            shown += f", message={self.message!r}"
        if self.headers is not None:
            shown += f", headers={self.headers!r}"
        return f"{type(self).__name__}({shown})"


class ContentTypeError(ClientResponseError):
    pass


class WSServerHandshakeError(ClientResponseError):
    pass


class ClientHttpProxyError(ClientResponseError):
    pass


class TooManyRedirects(ClientResponseError):
    pass


class ClientConnectionError(ClientError):
    pass


class ClientConnectionResetError(ClientConnectionError, ConnectionResetError):
    pass


class ClientOSError(ClientConnectionError, OSError):
    pass


class ClientConnectorError(ClientOSError):
    def __init__(self, connection_key, os_error):
        self._conn_key = connection_key
        self._os_error = os_error
        super().__init__(os_error.errno, os_error.strerror)
        self.args = (connection_key, os_error)

    @property
    def os_error(self):
        return self._os_error

    @property
    def host(self):
        return self._conn_key.host

    @property
    def port(self):
        return self._conn_key.port

    @property
    def ssl(self):
        return self._conn_key.ssl

    def __str__(self):
        ssl = "default" if self.ssl is True else self.ssl
        return f"Cannot connect to host {self.host}:{self.port} ssl:{ssl} [{self.strerror}]"


class ClientConnectorDNSError(ClientConnectorError):
    pass


class ClientProxyConnectionError(ClientConnectorError):
    pass


class ClientSSLError(ClientConnectorError):
    pass


class ClientConnectorSSLError(ClientSSLError):
    pass


class ClientConnectorCertificateError(ClientSSLError):
    pass


class ServerConnectionError(ClientConnectionError):
    pass


class ServerDisconnectedError(ServerConnectionError):
    def __init__(self, message=None):
        self.message = "Server disconnected" if message is None else message
        self.args = (self.message,)


class ServerTimeoutError(ServerConnectionError, asyncio.TimeoutError):
    pass


class ConnectionTimeoutError(ServerTimeoutError):
    pass


class SocketTimeoutError(ServerTimeoutError):
    pass


class ClientPayloadError(ClientError):
    pass


class InvalidURL(ClientError, ValueError):
    def __init__(self, url, description=None):
        self._url = url
        self._description = description
        if description:
            super().__init__(url, description)
        else:
            super().__init__(url)

    @property
    def url(self):
        return self._url

    @property
    def description(self):
        return self._description

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def __str__(self):
        return f"{self._url} - {self._description}" if self._description else str(self._url)


class InvalidUrlClientError(InvalidURL):
    pass


class RedirectClientError(ClientError):
    pass


class NonHttpUrlClientError(ClientError):
    pass


class InvalidUrlRedirectClientError(InvalidUrlClientError, RedirectClientError):
    pass


class NonHttpUrlRedirectClientError(NonHttpUrlClientError, RedirectClientError):
    pass
