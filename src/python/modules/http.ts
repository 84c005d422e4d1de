// Python's `http`: the status codes and methods of HTTP as enums. Its client and server are not in the sandbox.
// Specified by CPython's Lib/http/__init__.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { declare_type } from "../special.ts";
import { IntEnum, StrEnum } from "./enum.ts";

/** A status code: an int with its phrase and, mostly, a description. */
export class HTTPStatus extends IntEnum {
  readonly phrase: string;
  readonly description: string;

  constructor(value: number, phrase: string, description = "") {
    super(value);
    this.phrase = phrase;
    this.description = description;
  }
  get is_informational(): boolean {
    return this.value >= 100 && this.value <= 199;
  }
  get is_success(): boolean {
    return this.value >= 200 && this.value <= 299;
  }
  get is_redirection(): boolean {
    return this.value >= 300 && this.value <= 399;
  }
  get is_client_error(): boolean {
    return this.value >= 400 && this.value <= 499;
  }
  get is_server_error(): boolean {
    return this.value >= 500 && this.value <= 599;
  }

  static readonly CONTINUE = new HTTPStatus(100, "Continue", "Request received, please continue");
  static readonly SWITCHING_PROTOCOLS = new HTTPStatus(101, "Switching Protocols", "Switching to new protocol; obey Upgrade header");
  static readonly PROCESSING = new HTTPStatus(102, "Processing", "Server is processing the request");
  static readonly EARLY_HINTS = new HTTPStatus(103, "Early Hints", "Headers sent to prepare for the response");
  static readonly OK = new HTTPStatus(200, "OK", "Request fulfilled, document follows");
  static readonly CREATED = new HTTPStatus(201, "Created", "Document created, URL follows");
  static readonly ACCEPTED = new HTTPStatus(202, "Accepted", "Request accepted, processing continues off-line");
  static readonly NON_AUTHORITATIVE_INFORMATION = new HTTPStatus(203, "Non-Authoritative Information", "Request fulfilled from cache");
  static readonly NO_CONTENT = new HTTPStatus(204, "No Content", "Request fulfilled, nothing follows");
  static readonly RESET_CONTENT = new HTTPStatus(205, "Reset Content", "Clear input form for further input");
  static readonly PARTIAL_CONTENT = new HTTPStatus(206, "Partial Content", "Partial content follows");
  static readonly MULTI_STATUS = new HTTPStatus(207, "Multi-Status", "Response contains multiple statuses in the body");
  static readonly ALREADY_REPORTED = new HTTPStatus(208, "Already Reported", "Operation has already been reported");
  static readonly IM_USED = new HTTPStatus(226, "IM Used", "Request completed using instance manipulations");
  static readonly MULTIPLE_CHOICES = new HTTPStatus(300, "Multiple Choices", "Object has several resources -- see URI list");
  static readonly MOVED_PERMANENTLY = new HTTPStatus(301, "Moved Permanently", "Object moved permanently -- see URI list");
  static readonly FOUND = new HTTPStatus(302, "Found", "Object moved temporarily -- see URI list");
  static readonly SEE_OTHER = new HTTPStatus(303, "See Other", "Object moved -- see Method and URL list");
  static readonly NOT_MODIFIED = new HTTPStatus(304, "Not Modified", "Document has not changed since given time");
  static readonly USE_PROXY = new HTTPStatus(305, "Use Proxy", "You must use proxy specified in Location to access this resource");
  static readonly TEMPORARY_REDIRECT = new HTTPStatus(307, "Temporary Redirect", "Object moved temporarily -- see URI list");
  static readonly PERMANENT_REDIRECT = new HTTPStatus(308, "Permanent Redirect", "Object moved permanently -- see URI list");
  static readonly BAD_REQUEST = new HTTPStatus(400, "Bad Request", "Bad request syntax or unsupported method");
  static readonly UNAUTHORIZED = new HTTPStatus(401, "Unauthorized", "No permission -- see authorization schemes");
  static readonly PAYMENT_REQUIRED = new HTTPStatus(402, "Payment Required", "No payment -- see charging schemes");
  static readonly FORBIDDEN = new HTTPStatus(403, "Forbidden", "Request forbidden -- authorization will not help");
  static readonly NOT_FOUND = new HTTPStatus(404, "Not Found", "Nothing matches the given URI");
  static readonly METHOD_NOT_ALLOWED = new HTTPStatus(405, "Method Not Allowed", "Specified method is invalid for this resource");
  static readonly NOT_ACCEPTABLE = new HTTPStatus(406, "Not Acceptable", "URI not available in preferred format");
  static readonly PROXY_AUTHENTICATION_REQUIRED = new HTTPStatus(407, "Proxy Authentication Required", "You must authenticate with this proxy before proceeding");
  static readonly REQUEST_TIMEOUT = new HTTPStatus(408, "Request Timeout", "Request timed out; try again later");
  static readonly CONFLICT = new HTTPStatus(409, "Conflict", "Request conflict");
  static readonly GONE = new HTTPStatus(410, "Gone", "URI no longer exists and has been permanently removed");
  static readonly LENGTH_REQUIRED = new HTTPStatus(411, "Length Required", "Client must specify Content-Length");
  static readonly PRECONDITION_FAILED = new HTTPStatus(412, "Precondition Failed", "Precondition in headers is false");
  static readonly CONTENT_TOO_LARGE = new HTTPStatus(413, "Content Too Large", "Content is too large");
  static readonly REQUEST_ENTITY_TOO_LARGE = HTTPStatus.CONTENT_TOO_LARGE;
  static readonly URI_TOO_LONG = new HTTPStatus(414, "URI Too Long", "URI is too long");
  static readonly REQUEST_URI_TOO_LONG = HTTPStatus.URI_TOO_LONG;
  static readonly UNSUPPORTED_MEDIA_TYPE = new HTTPStatus(415, "Unsupported Media Type", "Entity body in unsupported format");
  static readonly RANGE_NOT_SATISFIABLE = new HTTPStatus(416, "Range Not Satisfiable", "Cannot satisfy request range");
  static readonly REQUESTED_RANGE_NOT_SATISFIABLE = HTTPStatus.RANGE_NOT_SATISFIABLE;
  static readonly EXPECTATION_FAILED = new HTTPStatus(417, "Expectation Failed", "Expect condition could not be satisfied");
  static readonly IM_A_TEAPOT = new HTTPStatus(418, "I'm a Teapot", "Server refuses to brew coffee because it is a teapot");
  static readonly MISDIRECTED_REQUEST = new HTTPStatus(421, "Misdirected Request", "Server is not able to produce a response");
  static readonly UNPROCESSABLE_CONTENT = new HTTPStatus(422, "Unprocessable Content", "Server is not able to process the contained instructions");
  static readonly UNPROCESSABLE_ENTITY = HTTPStatus.UNPROCESSABLE_CONTENT;
  static readonly LOCKED = new HTTPStatus(423, "Locked", "Resource of a method is locked");
  static readonly FAILED_DEPENDENCY = new HTTPStatus(424, "Failed Dependency", "Dependent action of the request failed");
  static readonly TOO_EARLY = new HTTPStatus(425, "Too Early", "Server refuses to process a request that might be replayed");
  static readonly UPGRADE_REQUIRED = new HTTPStatus(426, "Upgrade Required", "Server refuses to perform the request using the current protocol");
  static readonly PRECONDITION_REQUIRED = new HTTPStatus(428, "Precondition Required", "The origin server requires the request to be conditional");
  static readonly TOO_MANY_REQUESTS = new HTTPStatus(429, "Too Many Requests", "The user has sent too many requests in a given amount of time (\"rate limiting\")");
  static readonly REQUEST_HEADER_FIELDS_TOO_LARGE = new HTTPStatus(431, "Request Header Fields Too Large", "The server is unwilling to process the request because its header fields are too large");
  static readonly UNAVAILABLE_FOR_LEGAL_REASONS = new HTTPStatus(451, "Unavailable For Legal Reasons", "The server is denying access to the resource as a consequence of a legal demand");
  static readonly INTERNAL_SERVER_ERROR = new HTTPStatus(500, "Internal Server Error", "Server got itself in trouble");
  static readonly NOT_IMPLEMENTED = new HTTPStatus(501, "Not Implemented", "Server does not support this operation");
  static readonly BAD_GATEWAY = new HTTPStatus(502, "Bad Gateway", "Invalid responses from another server/proxy");
  static readonly SERVICE_UNAVAILABLE = new HTTPStatus(503, "Service Unavailable", "The server cannot process the request due to a high load");
  static readonly GATEWAY_TIMEOUT = new HTTPStatus(504, "Gateway Timeout", "The gateway server did not receive a timely response");
  static readonly HTTP_VERSION_NOT_SUPPORTED = new HTTPStatus(505, "HTTP Version Not Supported", "Cannot fulfill request");
  static readonly VARIANT_ALSO_NEGOTIATES = new HTTPStatus(506, "Variant Also Negotiates", "Server has an internal configuration error");
  static readonly INSUFFICIENT_STORAGE = new HTTPStatus(507, "Insufficient Storage", "Server is not able to store the representation");
  static readonly LOOP_DETECTED = new HTTPStatus(508, "Loop Detected", "Server encountered an infinite loop while processing a request");
  static readonly NOT_EXTENDED = new HTTPStatus(510, "Not Extended", "Request does not meet the resource access policy");
  static readonly NETWORK_AUTHENTICATION_REQUIRED = new HTTPStatus(511, "Network Authentication Required", "The client needs to authenticate to gain network access");
}
declare_type(HTTPStatus, "HTTPStatus", "http");

/** A method, which is its name. */
export class HTTPMethod extends StrEnum {
  readonly description: string;

  constructor(value: string, description: string) {
    super(value);
    this.description = description;
  }
  override __repr__(): string {
    return `<HTTPMethod.${this.name}>`;
  }

  static readonly CONNECT = new HTTPMethod("CONNECT", "Establish a connection to the server.");
  static readonly DELETE = new HTTPMethod("DELETE", "Remove the target.");
  static readonly GET = new HTTPMethod("GET", "Retrieve the target.");
  static readonly HEAD = new HTTPMethod("HEAD", "Same as GET, but only retrieve the status line and header section.");
  static readonly OPTIONS = new HTTPMethod("OPTIONS", "Describe the communication options for the target.");
  static readonly PATCH = new HTTPMethod("PATCH", "Apply partial modifications to a target.");
  static readonly POST = new HTTPMethod("POST", "Perform target-specific processing with the request payload.");
  static readonly PUT = new HTTPMethod("PUT", "Replace the target with the request payload.");
  static readonly TRACE = new HTTPMethod("TRACE", "Perform a message loop-back test along the path to the target.");
}
declare_type(HTTPMethod, "HTTPMethod", "http");
