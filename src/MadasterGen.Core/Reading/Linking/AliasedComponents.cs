using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Linking;

/// <summary>
/// Components of a document that are nothing but references to other files, as in documents that are divided into files: the component is
/// what it refers to, and everything else that refers there refers to the component.
/// </summary>
internal static class AliasedComponents
{
    // Where version 2.0 has what has a name.
    private static readonly string[] s_atRoot = ["definitions", "parameters", "responses"];

    /// <summary>Puts the elements in the places of the references.</summary>
    public static void Use(StructureObject root, FileLinks links)
    {
        foreach (string section in s_atRoot)
            Use(root, section, "#" + JsonPointer.Of(section), links);
        if (root.Find("components") is not StructureObject components)
            return;
        foreach (StructureMember section in components.Members.ToArray())
            Use(components, section.Key.Text, "#" + JsonPointer.Of("components", section.Key.Text), links);
    }

    private static void Use(StructureObject parent, string key, string pointer, FileLinks links)
    {
        int index = parent.Members.FindIndex(member => string.Equals(member.Key.Text, key, StringComparison.Ordinal));
        if (index < 0 || parent.Members[index] is not { Value: StructureObject section } member)
            return;
        List<StructureMember> members = [];
        bool isChanged = false;
        foreach (StructureMember component in section.Members)
        {
            StructureMember own = component;
            bool isReference = component.Value is StructureObject { Members.Count: 1 };
            if (isReference && ((StructureObject)component.Value).Find("$ref") is StructureScalar { Text: var reference }
                && links.Find(links.Document, reference) is { File.Name: not null } target
                && links.TryName(target.Node, JsonPointer.Child(pointer, component.Key.Text).Replace("%", "%25")))
            {
                own = component with { Value = target.Node };
                isChanged = true;
            }
            members.Add(own);
        }
        // A map of its own: a map remembers its members once it was searched.
        if (isChanged)
            parent.Members[index] = member with { Value = new StructureObject(section.Span, members) };
    }
}
