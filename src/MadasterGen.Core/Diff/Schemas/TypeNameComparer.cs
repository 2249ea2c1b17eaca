using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>
/// Compares what types are called. Names travel on no wire, but code is written with them: a schema that has another name, has none
/// any more or got one is another type.
/// </summary>
internal sealed class TypeNameComparer
{
    // Two types that hold the same travel alike, and code that names one does not compile with the other.
    private static readonly Verdicts s_anotherType = new(Verdict.Harmless, Verdict.Breaking, Verdict.Breaking);

    private readonly SchemaResolver _old;
    private readonly SchemaResolver _new;
    private readonly ChangeCollector _changes;

    public TypeNameComparer(SchemaResolver old, SchemaResolver @new, ChangeCollector changes) =>
        (_old, _new, _changes) = (old, @new, changes);

    /// <summary>Says that a named schema has another name in the new document, once for all its uses.</summary>
    public void Renamed(string oldName, string newName, ChangeDirection direction)
    {
        if (_old.IsType(oldName) || _new.IsType(newName))
            _changes.Changed(ChangeRuleIds.SchemaRenamed, _old.Set.Find(oldName)!, _new.Set.Find(newName)!, direction, oldName, newName);
    }

    /// <summary>Compares the types at one place of use.</summary>
    public void Compare(SchemaView old, SchemaView @new, ChangeDirection direction)
    {
        if (!NeedsType(old) || !NeedsType(@new) || @new.At.Owner.Part is { IsTyped: false })
            return;
        if (old.TypeName is { } oldName && @new.TypeName is null)
            _changes.Changed(ChangeRuleIds.SchemaInlined, old.At, @new.At, direction, oldName);
        else if (old.TypeName is null && @new.TypeName is { } newName)
            _changes.Changed(ChangeRuleIds.SchemaNamed, old.At, @new.At, direction, null, newName);
        else if (IsAnother(old.TypeName, @new.TypeName))
            _changes.Changed(ChangeRuleIds.SchemaReplaced, old.At, @new.At, direction, old.TypeName, @new.TypeName, s_anotherType);
    }

    // A name that only one document has is the other's new name.
    private bool IsAnother(string? oldName, string? newName) =>
        oldName is not null && newName is not null && oldName != newName
        && (_new.Set.Find(oldName) is not null || _old.Set.Find(newName) is not null);

    /// <summary>Finds named parts that are gone or new although the whole holds what it held.</summary>
    public void CompareParts(SchemaContent old, SchemaContent @new)
    {
        string[] before = NamedParts(old);
        string[] after = NamedParts(@new);
        foreach (string name in before.Except(after).Where(name => _new.Set.Find(name) is null && _old.IsType(name)))
            Report(ChangeRuleIds.SchemaRemoved, _old.Set.Find(name)!, _old.Set.Find(name)!.Place, _new.Set.Root);
        foreach (string name in after.Except(before).Where(name => _old.Set.Find(name) is null && _new.IsType(name)))
            Report(ChangeRuleIds.SchemaAdded, _new.Set.Find(name)!, _old.Set.Root, _new.Set.Find(name)!.Place);
    }

    private void Report(string rule, SchemaAt schema, ElementPlace old, ElementPlace @new) =>
        _changes.Add(rule, ChangeLocation.Of(schema), old.Pointer, @new.Pointer, ChangeDirection.None);

    private static string[] NamedParts(SchemaContent content) => content.Parts.Count == 1
        ? []
        : [.. content.Parts.Select(part => part.At).Where(at => at.Name is not null && at != content.At).Select(at => at.Name!)];

    private static bool NeedsType(SchemaView view) =>
        view.TypeName is not null || view is EnumView || view is ObjectView { IsEmpty: false };
}
