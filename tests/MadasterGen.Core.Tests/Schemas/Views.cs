using System.Globalization;
using MadasterGen.Core.Tests.Reading;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Core.Tests.Schemas;

/// <summary>Says of small schemas what they are.</summary>
internal static class Views
{
    /// <summary>What the schemas of a YAML document are.</summary>
    public static SchemaResolver Resolver(string schemas) =>
        new(Documents.ReadModel(Documents.WithSchemas(schemas)), CancellationToken.None);

    /// <summary>What a schema named <c>V</c> that stands beside others is, in a line.</summary>
    /// <param name="schema">The schema in YAML, in one line.</param>
    /// <param name="others">The others, a line each.</param>
    public static string Of(string schema, string others = "")
    {
        // A property, since a named schema would be a type of its own.
        SchemaResolver resolver = Resolver($"Holder: {{type: object, properties: {{v: {schema}}}}}\n{others}".TrimEnd());
        SchemaMember member = resolver.ViewOf("Holder")!.Content.Properties["v"];
        return Text(resolver.View(member.At));
    }

    /// <summary>A view in a line: its kind, its type's name, what it holds, and whether it can be null.</summary>
    public static string Text(SchemaView view)
    {
        string what = view switch
        {
            ScalarView scalar => scalar.Scalar.ToString(),
            EnumView values => $"enum of {string.Join(", ", values.Values.Values.Select(JsonText.Plain))}{(values.IsOfStrings ? "" : $" ({values.Scalar})")}",
            ListView list => $"list of {list.Items.Schema.Reference ?? list.Items.Schema.Kind.ToString()}",
            MapView map => $"map of {map.Values?.Schema.Kind.ToString() ?? "anything"}",
            HierarchyView hierarchy => $"kind of {hierarchy.Root}",
            ObjectView record => $"object of {string.Join(", ", record.Properties.Values.Select(Text))}",
            UnionView union => $"one of {string.Join(" and of ", union.Choices.Select(Text))}",
            AnyView any => $"anything ({any.Reason})",
            _ => throw new ArgumentOutOfRangeException(nameof(view)),
        };
        return $"{(view.TypeName is { } name ? $"{name}: " : "")}{what}{(view.IsNullable ? ", or null" : "")}";
    }

    /// <summary>What narrows the values of a view, in a line.</summary>
    public static string Limits(SchemaView view)
    {
        MergedConstraints limits = view.Content.Constraints;
        (string Name, object? Value)[] all =
        [
            ("minimum", limits.Minimum is { } low ? (low.IsExclusive ? "> " : "") + low.Text : null),
            ("maximum", limits.Maximum is { } high ? (high.IsExclusive ? "< " : "") + high.Text : null),
            ("multipleOf", limits.MultipleOf?.Value), ("minLength", limits.MinLength?.Value), ("maxLength", limits.MaxLength?.Value),
            ("pattern", limits.Pattern?.Value), ("minItems", limits.MinItems?.Value), ("maxItems", limits.MaxItems?.Value),
        ];
        return string.Join(", ", all.Where(one => one.Value is not null).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Name} {one.Value}")));
    }

    private static string Text(SchemaMember member) => member.IsRequired ? member.Name + "!" : member.Name;

    private static string Text(SchemaChoice choice) =>
        string.Join(", ", choice.Alternatives.Select(one => one.Schema.Reference ?? one.Schema.Kind.ToString()));
}
