using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>A property of a body or an answer.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Schema">Its schema, references followed.</param>
/// <param name="MustBeSet">Whether the caller must give it in a request.</param>
/// <param name="Graph">The schemas of its document.</param>
internal sealed record PropertyView(string Name, ApiSchema Schema, bool MustBeSet, SchemaGraph Graph)
{
    /// <summary>Its name in one word, the same for <c>name</c> and <c>names</c>.</summary>
    public string Key { get; } = Words.KeyOf(Name);

    /// <summary>What a person calls its type.</summary>
    public string Title => SchemaNames.Title(Schema, Graph);

    /// <summary>Whether it is one text.</summary>
    public bool IsText => Schema is { Kind: ApiSchemaKind.String, Enum.Count: 0 };

    /// <summary>Whether it holds a text per language: its properties are called as languages are (BCP 47).</summary>
    public bool IsLocalized => Schema.Properties.Count > 1 && Schema.Properties.All(property => IsLanguage(property.Name) && property.Schema.Kind == ApiSchemaKind.String);

    private static bool IsLanguage(string name) =>
        name.Length >= 2 && char.IsLower(name[0]) && char.IsLower(name[1]) && (name.Length == 2 || (name.Length == 5 && name[2] is '-' or '_'));
}
