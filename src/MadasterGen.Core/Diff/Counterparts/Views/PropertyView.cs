using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>A property of a body or a response.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="View">What it is.</param>
/// <param name="MustBeSet">Whether the caller must give it in a request.</param>
internal sealed record PropertyView(string Name, SchemaView View, bool MustBeSet)
{
    /// <summary>Its name in one word, the same for <c>name</c> and <c>names</c>.</summary>
    public string Key { get; } = Words.KeyOf(Name);

    /// <summary>What a person calls its type.</summary>
    public string Title => SchemaTitle.Of(View);

    /// <summary>Whether it is one string.</summary>
    public bool IsText => View.Content is { Kind: ApiSchemaKind.String, Enum: null };

    /// <summary>Whether it holds a string per language: its properties are called as languages are (BCP 47).</summary>
    public bool IsLocalized => View.Content.Properties.Count > 1
        && View.Content.Properties.Values.All(member => IsLanguage(member.Name) && member.Last.Schema.Kind == ApiSchemaKind.String);

    private static bool IsLanguage(string name)
    {
        bool hasLanguageAlone = name.Length == 2;
        bool hasRegion = name.Length == 5 && name[2] is '-' or '_';
        return name.Length >= 2 && char.IsLower(name[0]) && char.IsLower(name[1]) && (hasLanguageAlone || hasRegion);
    }
}
