using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Judging;
using MadasterGen.Diff.Counterparts.Views;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Differences;

/// <summary>Says what became of the placeholders of a path.</summary>
internal static class PathDifferences
{
    public static IEnumerable<string> Find(OperationView lost, Candidate candidate)
    {
        List<AddressNode> old = [.. candidate.Move.Map(lost.Nodes).Where(node => node.IsKeyed)];
        List<AddressNode> @new = [.. candidate.View.Nodes.Where(node => node.IsKeyed)];
        List<string> changed = [];
        foreach (AddressNode node in old.ToArray())
        {
            // One of the same resource is the same, whatever the placeholder is called.
            if (@new.FirstOrDefault(other => other.Word == node.Word) is not { } same)
                continue;
            old.Remove(node);
            @new.Remove(same);
            if (node.Placeholder != same.Placeholder)
                changed.Add($"{node.Placeholder} is called {same.Placeholder} now");
            if (ParameterOf(node, lost) is { } parameter && ParameterOf(same, candidate.View) is { } now
                && ParameterDifferences.Change(parameter, lost, now, candidate.View) is { } change)
            {
                changed.Add(change);
            }
        }
        return [.. old.Select(node => Gone(node, candidate.View)), .. @new.Select(node => New(node, lost)), .. changed];
    }

    private static ApiParameter? ParameterOf(AddressNode node, OperationView operation) =>
        operation.Operation.Parameters.FirstOrDefault(p => p.Place == ApiParameterPlace.Path && p.Name == node.Placeholder);

    private static string Gone(AddressNode node, OperationView found)
    {
        string name = node.Placeholder!;
        bool isOwn = found.Nodes.Any(other => other.Word == node.Word);
        if (found.Body is { } body && InBody(body, name, isOwn) is { } property)
            return $"{name} moves from the path to the body{(property == name ? "" : $", where it is {property}")}";
        if (OutsideThePath(found, name) is { } parameter)
            return $"{name} moves from the path to {ParameterDifferences.Title(parameter.Place)}";
        return $"{Title(node)} is no longer given";
    }

    private static ApiParameter? OutsideThePath(OperationView operation, string placeholder)
    {
        string key = Words.KeyOf(placeholder);
        return operation.Operation.Parameters.FirstOrDefault(p => p.Place != ApiParameterPlace.Path && Words.KeyOf(p.Name) == key);
    }

    private static string New(AddressNode node, OperationView lost)
    {
        string name = node.Placeholder!;
        return lost.Body is { } body && InBody(body, name, lost.Nodes.Any(other => other.Word == node.Word)) is not null
            ? $"{name} moves from the body to the path"
            : $"{Title(node)} is new and required";
    }

    // The identifier of the thing itself is its id there.
    private static string? InBody(ContentView body, string placeholder, bool isOwn)
    {
        IReadOnlyList<PropertyView> properties = body.Properties(null);
        PropertyView? property = properties.FirstOrDefault(p => p.Key == Words.KeyOf(placeholder) && (isOwn || placeholder != "id"))
            ?? (isOwn ? properties.FirstOrDefault(p => string.Equals(p.Name, "id", StringComparison.OrdinalIgnoreCase)) : null);
        return property?.Name;
    }

    private static string Title(AddressNode node) =>
        Words.KeyOf(node.Placeholder!) == "id" ? $"the {node.Placeholder} behind {node.Text}" : node.Placeholder!;
}
