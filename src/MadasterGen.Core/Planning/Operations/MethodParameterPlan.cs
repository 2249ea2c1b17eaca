namespace MadasterGen.Planning.Operations;

/// <summary>A parameter of a method.</summary>
/// <param name="Name">The name in C#, escaped.</param>
/// <param name="Role">What it is for, which says what type it has.</param>
/// <param name="Type">For values and items: the type of one of them, without the question mark.</param>
/// <param name="IsNullable">For values and items: whether one of them can be <c>null</c>.</param>
/// <param name="Default">The default value as C# writes it; null where the caller must give it.</param>
/// <param name="Description">What the method's documentation says of it.</param>
internal sealed record MethodParameterPlan(
    string Name, MethodParameterRole Role, CSharpType? Type, bool IsNullable, string? Default, string Description);

/// <summary>What a parameter of a method is for.</summary>
internal enum MethodParameterRole
{
    /// <summary>A value of the request: a parameter of the operation, its body, or a field of a form.</summary>
    Value,

    /// <summary>The items that are sent in batches, or as a sequence.</summary>
    Items,

    /// <summary>The same, as they come over time.</summary>
    AsyncItems,

    /// <summary>The OData options.</summary>
    ODataQuery,

    /// <summary>How many elements one page has.</summary>
    PageSize,

    /// <summary>The options for one call.</summary>
    Options,

    /// <summary>The token that cancels the call.</summary>
    CancellationToken,
}
