using System.Text.Json.Nodes;
using MadasterGen.Testing.Contract;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Http;

/// <summary>One call of an operation: what was sent, checked, and the state to work on.</summary>
internal sealed class Call
{
    private readonly InterfaceTable _table;
    private readonly HttpRequest _request;
    private readonly IReadOnlyDictionary<string, string> _path;
    private readonly RequestContent _content;

    public Call(
        InterfaceTable table, Platform platform, HttpRequest request, IReadOnlyDictionary<string, string> path, RequestContent content)
    {
        _table = table;
        Platform = platform;
        _request = request;
        _path = path;
        _content = content;
    }

    public Platform Platform { get; }

    public IQueryCollection Query => _request.Query;

    /// <summary>The body of an operation that takes an object.</summary>
    public JsonObject Body => (JsonObject)Json;

    /// <summary>The body of an operation that takes JSON.</summary>
    public JsonNode Json => _content.Json ?? throw new InvalidOperationException("The operation has no JSON body.");

    /// <summary>The body of an operation that takes a file.</summary>
    public Upload Upload => _content.Upload ?? throw new InvalidOperationException("The operation takes no file.");

    /// <summary>The two letters of the language that the caller asks for; English when it asks for none that is known.</summary>
    public string Language
    {
        get
        {
            string asked = _request.Headers.AcceptLanguage.ToString();
            string letters = asked.Length < 2 ? "en" : asked[..2].ToLowerInvariant();
            return _table.Enums.TryGetValue("AcceptLanguage", out IReadOnlyList<string>? known) && known.Contains(letters) ? letters : "en";
        }
    }

    public Guid Id(string name = "id") => Guid.Parse(_path[name]);

    public string Text(string name) => _path[name];

    /// <summary>The identifier that a body carries because the path does not; refuses the request with 400 when it is missing.</summary>
    public Guid RequiredBodyId() =>
        Body.Identifier("id") is var identifier && identifier != Guid.Empty
            ? identifier
            : throw RefusedException.Invalid("id", "The id field is required.");

    /// <summary>A stored document in the shape of a response.</summary>
    public JsonObject Shape(string schemaName, JsonObject document) => ResponseShape.Of(_table, schemaName, document);

    /// <summary>Stored documents in the shape of a response.</summary>
    public JsonArray Shape(string schemaName, IEnumerable<JsonObject> documents) =>
        documents.Select(document => (JsonNode?)Shape(schemaName, document)).ToJsonArray();
}
