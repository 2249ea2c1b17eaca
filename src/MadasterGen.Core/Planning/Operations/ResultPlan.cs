namespace MadasterGen.Planning.Operations;

/// <summary>What a success gives.</summary>
internal sealed record ResultPlan(ResultKind Kind, CSharpType? Type, bool IsNullable);

/// <summary>What kind of result a success gives.</summary>
internal enum ResultKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A file.</summary>
    File,
}
