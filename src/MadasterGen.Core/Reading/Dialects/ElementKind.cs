namespace MadasterGen.Reading.Dialects;

/// <summary>What a map is in OpenAPI, as far as its members are rewritten.</summary>
internal enum ElementKind
{
    Document,
    Info,
    License,
    Server,
    Tag,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Encoding,
    Callback,
    SecurityScheme,
    OAuthFlows,
    Schema,
}

/// <summary>How elements stand in a member.</summary>
internal enum ElementForm
{
    /// <summary>The value is the element.</summary>
    One,

    /// <summary>The value has an element under each key.</summary>
    Map,

    /// <summary>The same, but keys that begin with <c>x-</c> are extensions.</summary>
    ExtensibleMap,

    /// <summary>The value lists elements.</summary>
    List,
}
