// What inference knows of the modules for the web's own data, in the syntax of type stubs.

const statuses = (
  "CONTINUE SWITCHING_PROTOCOLS PROCESSING EARLY_HINTS OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION" +
  " NO_CONTENT RESET_CONTENT PARTIAL_CONTENT MULTI_STATUS ALREADY_REPORTED IM_USED MULTIPLE_CHOICES MOVED_PERMANENTLY" +
  " FOUND SEE_OTHER NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT PERMANENT_REDIRECT BAD_REQUEST UNAUTHORIZED" +
  " PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT" +
  " GONE LENGTH_REQUIRED PRECONDITION_FAILED CONTENT_TOO_LARGE REQUEST_ENTITY_TOO_LARGE URI_TOO_LONG REQUEST_URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE" +
  " RANGE_NOT_SATISFIABLE REQUESTED_RANGE_NOT_SATISFIABLE EXPECTATION_FAILED IM_A_TEAPOT MISDIRECTED_REQUEST UNPROCESSABLE_CONTENT UNPROCESSABLE_ENTITY LOCKED" +
  " FAILED_DEPENDENCY TOO_EARLY UPGRADE_REQUIRED PRECONDITION_REQUIRED TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS INTERNAL_SERVER_ERROR" +
  " NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED" +
  " NOT_EXTENDED NETWORK_AUTHENTICATION_REQUIRED"
).split(" ");

const methods = "CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE".split(" ");

export const webStubs: Readonly<Record<string, string>> = {
  http: `
class HTTPStatus:
    phrase: str
    description: str
    name: str
    value: natural
    is_informational: bool
    is_success: bool
    is_redirection: bool
    is_client_error: bool
    is_server_error: bool
${statuses.map((name) => `    ${name}: HTTPStatus`).join("\n")}
class HTTPMethod:
    description: str
    name: str
    value: str
${methods.map((name) => `    ${name}: HTTPMethod`).join("\n")}
`,
  html: `
def escape(s: str, quote: bool = True) -> str: ...
`,
  csv: `
QUOTE_MINIMAL: int
QUOTE_ALL: int
QUOTE_NONNUMERIC: int
QUOTE_NONE: int
QUOTE_STRINGS: int
QUOTE_NOTNULL: int
class Error(Exception): ...
class Dialect: ...
class excel(Dialect): ...
class excel_tab(excel): ...
class unix_dialect(Dialect): ...
class DictReader:
    line_num: natural
    fieldnames: Any
    restkey: Any
    restval: Any
    dialect: Any
    def __init__(self, f: object, fieldnames: object = None, restkey: object = None, restval: object = None, dialect: object = "excel", **kwargs: object): ...
    def __iter__(self) -> iterator[dict[str, Any]]: ...
class DictWriter:
    fieldnames: Any
    def __init__(self, f: object, fieldnames: object, restval: object = "", extrasaction: str = "raise", dialect: object = "excel", **kwargs: object): ...
    def writeheader(self) -> natural: ...
    def writerow(self, rowdict: object) -> natural: ...
    def writerows(self, rowdicts: object) -> None: ...
def reader(csvfile: object, dialect: object = "excel", **kwargs: object) -> Any: ...
def writer(csvfile: object, dialect: object = "excel", **kwargs: object) -> Any: ...
def register_dialect(name: str, dialect: object = "excel", **kwargs: object) -> None: ...
def unregister_dialect(name: str) -> None: ...
def list_dialects() -> list[str]: ...
`,
  atexit: `
def register(func: object, /, *args: object, **kwargs: object) -> Any: ...
def unregister(func: object) -> None: ...
`,
};
