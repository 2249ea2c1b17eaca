namespace Madaster;

/// <summary>Lists the names that changes of an API document concern, so that the analyzer need not look at any other.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Class, Inherited = false)]
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public sealed class MadasterChangeIndexAttribute : global::System.Attribute
{
    /// <summary>Lists names.</summary>
    /// <param name="names">The names of types and members.</param>
    public MadasterChangeIndexAttribute(params string[] names) => Names = names;

    /// <summary>The names of types and members.</summary>
    public string[] Names { get; }

    /// <summary>Whether some of the types must be given more than before where objects are made.</summary>
    public bool ConcernsCreation { get; set; }
}
