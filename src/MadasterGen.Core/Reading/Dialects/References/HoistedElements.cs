using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Linking;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>
/// Parameters, responses and the like that stand in other files: they move to the components, so that each is there once however many
/// refer to it. Schemas do so in <see cref="HoistedSchemas"/>.
/// </summary>
internal sealed class HoistedElements
{
    private const string Prefix = "#/" + LinkedFiles.Key + "/";

    private static readonly Dictionary<ElementKind, string> s_sections = new()
    {
        [ElementKind.Parameter] = "parameters",
        [ElementKind.Header] = "headers",
        [ElementKind.RequestBody] = "requestBodies",
        [ElementKind.Response] = "responses",
        [ElementKind.Callback] = "callbacks",
    };

    private readonly StructureObject _root;
    private readonly string _components;
    private readonly Dictionary<ElementKind, HoistedNames> _names = [];
    private readonly Queue<HoistedElement> _open = new();

    public HoistedElements(StructureObject root, DialectRules rules) => (_root, _components) = (root, rules.Components);

    /// <summary>The reference to the component that an element of a file becomes; null for any other element.</summary>
    /// <param name="element">What may be a reference.</param>
    /// <param name="kind">What it is.</param>
    public StructureObject? ReferenceTo(StructureObject element, ElementKind kind)
    {
        if (element.FindMember("$ref") is not { Value: StructureScalar written } member
            || !written.Text.StartsWith(Prefix, StringComparison.Ordinal)
            || !s_sections.TryGetValue(kind, out string? section))
        {
            return null;
        }
        string pointer = Uri.UnescapeDataString(written.Text.Substring(1));
        if (StructureWalk.To(_root, pointer).Exact is not { } target)
            return null;
        if (!_names.TryGetValue(kind, out HoistedNames? names))
            _names[kind] = names = new HoistedNames(_root, JsonPointer.Child(_components, section));
        string name = names.Of(target, pointer, out bool isNew);
        if (isNew)
            _open.Enqueue(new HoistedElement(kind, section, name, target));
        StructureScalar reference = Nodes.Text("#" + JsonPointer.Of("components", section, name), written.Span);
        return new StructureObject(element.Span, [new StructureMember(member.Key, reference)]);
    }

    /// <summary>The next element that is not rewritten yet.</summary>
    public HoistedElement? Next() => _open.Count == 0 ? null : _open.Dequeue();
}

/// <summary>An element on its way to the components.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Section">Where the components have such elements.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Element">The element as it is written.</param>
internal sealed record HoistedElement(ElementKind Kind, string Section, string Name, StructureNode Element);
