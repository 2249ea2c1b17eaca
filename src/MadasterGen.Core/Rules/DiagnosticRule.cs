namespace MadasterGen.Rules;

/// <summary>One thing that can be reported, for the compiler and the tool alike.</summary>
/// <param name="Id">Its id, such as <c>MAD1001</c>. An id never changes its meaning.</param>
/// <param name="Title">Its title, also that of its section in the reference.</param>
/// <param name="MessageFormat">The message: the cause and, behind it, the cure. <c>{0}</c> is the first argument.</param>
/// <param name="Category">What it is about, one of <see cref="DiagnosticCategories"/>.</param>
/// <param name="Severity">How severe it is while the user sets nothing else.</param>
/// <param name="IsOfTheBuild">Whether the package's targets report it, before or without any compiler.</param>
internal sealed record DiagnosticRule(
    string Id, string Title, string MessageFormat, string Category, Severity Severity, bool IsOfTheBuild = false)
{
    /// <summary>Tells where the reference is for those who have the package.</summary>
    public string Reference => "Each id has a section with cause, example and cure in docs/Reference.md of the package.";

    /// <summary>The anchor of its section in the reference.</summary>
    public string Anchor => Id.ToLowerInvariant();
}
