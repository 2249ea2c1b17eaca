using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>
/// The fields of a form, which methods take one by one: the properties of its schema, and where that offers alternatives, those of each.
/// A form has no place for a value that is one of them, so that whoever calls gives the fields of the one that is meant.
/// </summary>
internal sealed class FormFields
{
    private readonly SchemaResolver _schemas;
    private readonly List<string> _names = [];
    private readonly Dictionary<string, List<SchemaMember>> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    private FormFields(SchemaResolver schemas) => _schemas = schemas;

    /// <summary>The fields. One that is all of a form must be given, unless the form can be left out.</summary>
    /// <param name="form">The schema of the form.</param>
    /// <param name="media">Its media type.</param>
    /// <param name="demand">How much the document insists on it.</param>
    /// <param name="schemas">What schemas are.</param>
    public static IReadOnlyList<FormField> Of(SchemaView form, ApiMediaType media, BodyDemand demand, SchemaResolver schemas)
    {
        // The elements of a list are parts.
        if (form is ListView && MediaTypes.IsMultipart(media.Name))
        {
            string? description = form.Content.At.Schema.Description;
            return [new FormField(PartNames.Rest, form.At, demand != BodyDemand.None, description) { Written = [form.At] }];
        }
        FormFields fields = new(schemas);
        fields.Find(form);
        bool isAll = fields._names.Count == 1 && demand != BodyDemand.None;
        return [.. fields._names.Select(name => fields.FieldOf(name, isAll))];
    }

    // A worklist: alternatives can offer others, and themselves.
    private void Find(SchemaView form)
    {
        // What an alternative says of a property of the whole only narrows it.
        foreach (SchemaMember member in form.Content.Properties.Values)
            Add(member, member.IsRequired);
        HashSet<string> ofWhole = new(_names, StringComparer.Ordinal);
        Queue<SchemaView> open = new();
        Open(form, open);
        foreach (SchemaChoice choice in form.Content.Choices)
            _required.UnionWith(RequiredByAll([.. choice.Alternatives.Select(_schemas.View)]));
        while (open.Count > 0 && _met.Count < SchemaLimits.Alternatives)
        {
            SchemaView view = open.Dequeue();
            if (!_met.Add(view.Content.At.Key))
                continue;
            foreach (SchemaMember member in view.Content.Properties.Values.Where(member => !ofWhole.Contains(member.Name)))
                Add(member, isRequired: false);
            Open(view, open);
        }
    }

    private void Open(SchemaView view, Queue<SchemaView> open)
    {
        foreach (SchemaAt alternative in view.Content.Choices.SelectMany(choice => choice.Alternatives))
            open.Enqueue(_schemas.View(alternative));
        IReadOnlyList<string> kinds = view is HierarchyView { TypeName: { } name } ? _schemas.Set.Hierarchies.DescendantsOf(name) : [];
        foreach (string kind in kinds)
            open.Enqueue(_schemas.ViewOf(kind)!);
    }

    private static IEnumerable<string> RequiredByAll(SchemaView[] alternatives) => alternatives.Length == 0 ? []
        : alternatives[0].Content.Properties.Keys.Where(name => Array.TrueForAll(alternatives, one => one.Content.Requires(name)));

    private void Add(SchemaMember member, bool isRequired)
    {
        if (!_members.TryGetValue(member.Name, out List<SchemaMember>? known))
        {
            _names.Add(member.Name);
            _members.Add(member.Name, known = []);
        }
        if (known.TrueForAll(one => one.At.Key != member.At.Key))
            known.Add(member);
        if (isRequired)
            _required.Add(member.Name);
    }

    private FormField FieldOf(string name, bool isAll)
    {
        List<SchemaMember> members = _members[name];
        SchemaAt[] written = [.. members.Select(_schemas.TypedAt)];
        SchemaAt at = written.Length == 1 ? written[0] : SchemaAt.OneOf(written);
        string? description = _schemas.MarksOf(members[0]).WordsAt?.Schema.Description;
        return new FormField(name, at, isAll || _required.Contains(name), description) { Written = written };
    }
}

/// <summary>A field of a form, which methods take as a parameter.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="At">What it holds.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record FormField(string Name, SchemaAt At, bool IsRequired, string? Description)
{
    /// <summary>Where alternatives of the form say what it holds; one where only one does.</summary>
    public required IReadOnlyList<SchemaAt> Written { get; init; }
}
