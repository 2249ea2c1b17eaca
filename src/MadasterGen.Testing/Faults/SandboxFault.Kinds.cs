using System.Globalization;
using System.Text.Json.Nodes;
using MadasterGen.Testing.Faults;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing;

public abstract partial record SandboxFault
{
    /// <summary>
    /// 429 with a problem and <c>Retry-After</c> in whole seconds; without the header when <paramref name="retryAfter"/> is absent.
    /// </summary>
    public static SandboxFault TooManyRequests(TimeSpan? retryAfter = null) =>
        Limited(retryAfter is { } delay ? ((int)delay.TotalSeconds).ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>429 with a problem and <c>Retry-After</c> as an HTTP date.</summary>
    public static SandboxFault TooManyRequests(DateTimeOffset retryAt) => Limited(retryAt.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>409 with a problem.</summary>
    public static SandboxFault Conflict(string detail = "It exists already.") => ProblemWithStatus(409, detail);

    /// <summary>500 with a problem.</summary>
    public static SandboxFault InternalServerError() => ProblemWithStatus(500);

    /// <summary>Any status with a problem as its body.</summary>
    public static SandboxFault ProblemWithStatus(int status, string detail = "Something went wrong.") =>
        new ReplacingFault(_ => Problem.Of(status, detail));

    /// <summary>502 with a page in HTML, as a gateway sends it.</summary>
    public static SandboxFault BadGatewayHtml()
    {
        const string page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
        return new ReplacingFault(_ => SandboxResponse.Text(502, "text/html; charset=utf-8", page));
    }

    /// <summary>401 without a body.</summary>
    public static SandboxFault UnauthorizedEmpty() => new ReplacingFault(_ => new SandboxResponse(401));

    /// <summary>403 without a body.</summary>
    public static SandboxFault ForbiddenEmpty() => new ReplacingFault(_ => new SandboxResponse(403));

    /// <summary>400 with a problem, and no content type to say so.</summary>
    public static SandboxFault ProblemWithoutContentType() =>
        new ReplacingFault(_ => Problem.Of(400, "Something is wrong with the request.") with { ContentType = null });

    /// <summary>200 with JSON that ends in the middle.</summary>
    public static SandboxFault MalformedJson() =>
        new ReplacingFault(_ => SandboxResponse.Text(200, SandboxResponse.JsonType, """{"id": "0c5b", "name": """));

    /// <summary>200 with a page in HTML, as a login proxy sends it.</summary>
    public static SandboxFault NotJson() =>
        new ReplacingFault(_ => SandboxResponse.Text(200, "text/html; charset=utf-8", "<html><body>Please log in.</body></html>"));

    /// <summary>200 without a body.</summary>
    public static SandboxFault EmptyBody() => new ReplacingFault(_ => new SandboxResponse(200) { ContentType = SandboxResponse.JsonType });

    /// <summary>307 to the same path and query on another server.</summary>
    /// <param name="origin">The other server, for instance an <see cref="OtherHost"/>.</param>
    public static SandboxFault RedirectOtherHost(Uri origin) =>
        new ReplacingFault(
            request => new SandboxResponse(307)
            {
                Location = new Uri(origin, request.Path.ToUriComponent() + request.QueryString).AbsoluteUri,
            });

    /// <summary>307 to the same path with <c>redirected=1</c> in the query; the request that follows it gets a response.</summary>
    public static SandboxFault RedirectSameOrigin() =>
        new ReplacingFault(RedirectToItself) { Condition = request => !request.Query.ContainsKey("redirected") };

    /// <summary>307 to the same path, again and again.</summary>
    public static SandboxFault RedirectLoop() => new ReplacingFault(RedirectToItself) { Forever = true };

    /// <summary>The normal response, after a pause.</summary>
    public static SandboxFault Slow(TimeSpan delay) => new SlowFault(delay);

    /// <summary>The normal response, with a pause in the middle of its body.</summary>
    public static SandboxFault Stall(TimeSpan delay) => new InterruptedFault(delay);

    /// <summary>
    /// The headers and half of the body of the normal response; then the connection is cut. A response without a body comes whole.
    /// </summary>
    public static SandboxFault Cut() => new InterruptedFault(Delay: null);

    /// <summary>The normal response with another status between 200 and 299.</summary>
    public static SandboxFault AnyTwoHundred(int status = 206) =>
        new RewritingFault((response, _) => response.IsSuccess ? response with { Status = status } : response);

    /// <summary>JSON of another kind: an array where an object is promised, else an object.</summary>
    public static SandboxFault WrongKind() =>
        JsonRewriting((json, _) => json is JsonObject ? new JsonArray("different") : new JsonObject { ["different"] = true });

    /// <summary>The normal response, every enum value in it replaced by <c>FromTomorrow</c>.</summary>
    public static SandboxFault UnknownEnumValues() => JsonRewriting((json, table) =>
    {
        HashSet<string> names = [.. table.NamesOfEnumProperties()];
        return JsonRewriter.ReplaceMembers(json, (name, value) =>
            names.Contains(name) && value?.GetValueKind() == System.Text.Json.JsonValueKind.String ? "FromTomorrow" : value);
    });

    /// <summary>The normal response with a member <c>fromTomorrow</c> in every object.</summary>
    public static SandboxFault UnknownProperties() => JsonRewriting((json, _) => JsonRewriter.AddMembers(json));

    /// <summary>The normal response with null in place of every scalar member, save for discriminators.</summary>
    public static SandboxFault NullEverywhere() => JsonRewriting((json, _) =>
        JsonRewriter.ReplaceMembers(json, (name, value) => value is JsonValue && name != "commodityType" ? null : value));

    /// <summary>The normal response with text that is no URI in place of every URI.</summary>
    public static SandboxFault BadUris() => JsonRewriting((json, _) =>
        JsonRewriter.ReplaceMembers(json, (name, value) => name is "url" or "website" ? "not a uri ::" : value));

    /// <summary>The normal response with the discriminator behind the other members.</summary>
    public static SandboxFault DiscriminatorLast() => JsonRewriting((json, _) => JsonRewriter.MoveLast(json, "commodityType"));

    private static ReplacingFault Limited(string? retryAfter) => new(_ => Problem.Of(429, "Too many requests.") with
    {
        Headers = retryAfter is null ? [] : new Dictionary<string, string> { ["Retry-After"] = retryAfter },
    });

    private static SandboxResponse RedirectToItself(HttpRequest request)
    {
        string query = request.Query.ContainsKey("redirected") ? $"{request.QueryString}" : $"{request.QueryString.Add("redirected", "1")}";
        return new SandboxResponse(307) { Location = request.Path.ToUriComponent() + query };
    }

    private static RewritingFault JsonRewriting(Func<JsonNode, Contract.InterfaceTable, JsonNode> rewrite) =>
        new((response, table) => response.IsSuccess && response.FindJson() is { } json
            ? response with { Json = rewrite(json, table) }
            : response);
}
