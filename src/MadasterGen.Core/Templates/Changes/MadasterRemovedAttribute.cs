namespace Madaster;

/// <summary>
/// Marks something that was removed since the API document was accepted. The analyzer reads it and reports uses.
/// </summary>
[global::System.AttributeUsage(global::System.AttributeTargets.All, Inherited = false)]
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public sealed class MadasterRemovedAttribute : global::System.Attribute
{
    /// <summary>Describes what happened.</summary>
    /// <param name="text">What happened, and where it went.</param>
    public MadasterRemovedAttribute(string text) => Text = text;

    /// <summary>What happened, and where it went.</summary>
    public string Text { get; }

    /// <summary>What to use instead, where that is certain.</summary>
    public string? Replacement { get; set; }

    /// <summary>How to learn where it went; null for nothing.</summary>
    public string? Advice { get; set; }
}
