using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Suppressions;

/// <summary>
/// An entry of a suppression file as it is written. One with a mistake counts for nothing: it could name another thing than was
/// meant.
/// </summary>
internal sealed class SuppressionEntry
{
    private const string NoSuchRule =
        "is no kind of change; those have ids from MAD3010 on, and other ids are set in .globalconfig or NoWarn";
    private const string NoObject =
        "'operation' and 'pointer' are both missing, and one of them must name the place; a rule as a whole is set in .globalconfig " +
        "or NoWarn";

    private static readonly string[] s_known = ["rule", "operation", "pointer", "version", "client", "reason", "expires"];

    private readonly string _file;
    private readonly string _place;
    private readonly StructureNode _node;
    private readonly Func<string, bool> _isRule;
    private readonly List<Problem> _problems = [];

    public SuppressionEntry(string file, string place, StructureNode node, Func<string, bool> isRule) =>
        (_file, _place, _node, _isRule) = (file, place, node, isRule);

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The entry; null when something is wrong with it.</summary>
    public Suppression? Read()
    {
        if (_node is not StructureObject map)
        {
            Refuse("", "An entry is an object such as { \"rule\": \"MAD3507\", \"pointer\": \"/components/…\", \"reason\": \"…\" }");
            return null;
        }
        foreach (StructureMember member in map.Members.Where(m => !s_known.Contains(m.Key.Text)))
            Refuse(JsonPointer.Of(member.Key.Text), $"'{member.Key.Text}' means nothing here; an entry has {string.Join(", ", s_known)}");
        string rule = Required(map, "rule", "an id such as MAD3507");
        string reason = Required(map, "reason", "why nothing needs to be done");
        string? operation = Text(map, "operation");
        string? pointer = Text(map, "pointer", mayBeEmpty: true);
        string? version = Text(map, "version");
        string? client = Text(map, "client");
        string? expires = Text(map, "expires");
        if (rule.Length > 0 && !_isRule(rule))
            Refuse("/rule", $"'{rule}' {NoSuchRule}");
        if (operation is null && pointer is null)
            Refuse("", NoObject);
        if (expires is not null && !CalendarDay.Is(expires))
            Refuse("/expires", $"'{expires}' is no day such as 2027-01-31");
        return _problems.Count > 0
            ? null
            : new Suppression(_file, _place, rule, operation, WithoutFragment(pointer), version, reason, expires) { ClientName = client };
    }

    private string Required(StructureObject map, string key, string what)
    {
        string? text = Text(map, key);
        if (text is null && map.Find(key) is var node and (null or StructureScalar))
            Refuse(node is null ? "" : "/" + key, $"'{key}' is missing: {what}");
        return text ?? "";
    }

    private string? Text(StructureObject map, string key, bool mayBeEmpty = false)
    {
        StructureNode? node = map.Find(key);
        if (node is null || Nodes.IsNull(node))
            return null;
        if (node is StructureScalar scalar)
            return scalar.Text.Trim() is { Length: > 0 } text ? text : mayBeEmpty ? "" : null;
        Refuse("/" + key, $"'{key}' must be a string");
        return null;
    }

    // As editors and references write it, with the escapes of a URI: #/components/… (RFC 6901, section 6).
    private static string? WithoutFragment(string? pointer) =>
        pointer is { Length: > 0 } && pointer[0] == '#' ? Uri.UnescapeDataString(pointer.Substring(1)) : pointer;

    private void Refuse(string place, string what) =>
        _problems.Add(SuppressionMistake.At(_place + place, what, "this suppression does not count"));
}
