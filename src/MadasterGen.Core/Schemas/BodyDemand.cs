namespace MadasterGen.Schemas;

/// <summary>How much methods insist on a body, from nothing to all.</summary>
internal enum BodyDemand
{
    /// <summary>It can be left out, since the document says so outright.</summary>
    None,

    /// <summary>It can be <c>null</c>, which must be written: the document may have forgotten to say that it is required.</summary>
    Mention,

    /// <summary>It must be there.</summary>
    Value,
}
