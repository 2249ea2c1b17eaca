namespace Madaster;

/// <summary>Names a change of a type since its API document was accepted. The analyzer reads it and reports uses.</summary>
[global::System.AttributeUsage(
    global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct | global::System.AttributeTargets.Interface,
    AllowMultiple = true,
    Inherited = false)]
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public sealed class MadasterChangedAttribute : global::System.Attribute
{
    /// <summary>Describes a change.</summary>
    /// <param name="id">The kind of change.</param>
    /// <param name="isBreaking">Whether it breaks what travels or what is written.</param>
    /// <param name="text">What changed.</param>
    /// <param name="members">The members that changed; none for the type as a whole.</param>
    public MadasterChangedAttribute(string id, bool isBreaking, string text, params string[] members)
    {
        Id = id;
        IsBreaking = isBreaking;
        Text = text;
        Members = members;
    }

    /// <summary>The kind of change.</summary>
    public string Id { get; }

    /// <summary>Whether it breaks what travels or what is written.</summary>
    public bool IsBreaking { get; }

    /// <summary>What changed.</summary>
    public string Text { get; }

    /// <summary>The members that changed; none for the type as a whole.</summary>
    public string[] Members { get; }

    /// <summary>What to use instead, where that is certain.</summary>
    public string? Replacement { get; set; }

    /// <summary>
    /// For methods: the number of the first argument that goes to another parameter now unless it is given by its name; -1 where all
    /// uses are concerned.
    /// </summary>
    public int Position { get; set; } = -1;

    /// <summary>For methods with a position: the names of the parameters as they stood before.</summary>
    public string[]? Before { get; set; }

    /// <summary>For arguments that calls must give now: the name of the parameter.</summary>
    public string? Parameter { get; set; }

    /// <summary>For bounds of values: the number that values must keep to now.</summary>
    public string? Limit { get; set; }
}
