namespace MadasterGen.Rules;

/// <summary>What diagnostics are about, as the compiler groups them.</summary>
internal static class DiagnosticCategories
{
    /// <summary>The project's set-up.</summary>
    public const string Setup = "MadasterGen.Setup";

    /// <summary>A document that is wrong or cannot be read.</summary>
    public const string Document = "MadasterGen.Document";

    /// <summary>A construct that the client does not fully represent.</summary>
    public const string Construct = "MadasterGen.Construct";

    /// <summary>A change of the API.</summary>
    public const string Change = "MadasterGen.Change";

    /// <summary>C# that uses a client.</summary>
    public const string Usage = "MadasterGen.Usage";
}
