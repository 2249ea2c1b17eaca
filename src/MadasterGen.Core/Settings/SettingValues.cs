using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Settings;

/// <summary>
/// Reads values of settings as the compiler hands them on. What cannot be used counts as not set, and is kept to be reported.
/// </summary>
internal sealed class SettingValues
{
    private readonly Func<Setting, string?> _written;
    private readonly List<Problem> _problems = [];

    /// <summary>Reads what a function finds for a setting; null where nothing is set.</summary>
    public SettingValues(Func<Setting, string?> written) => _written = written;

    /// <summary>What must be reported about the values that were asked for.</summary>
    public EquatableArray<Problem> Problems => _problems.ToEquatableArray();

    /// <summary>The value, else the default.</summary>
    public string Of(Setting setting) => OrNull(setting) ?? setting.Default;

    /// <summary>The value; null where nothing is set that can be used.</summary>
    public string? OrNull(Setting setting) => Written(setting) is { } value && IsUsable(setting, value) ? value : null;

    /// <summary>Whether a setting is <c>true</c>.</summary>
    public bool IsTrue(Setting setting) => bool.Parse(Of(setting));

    /// <summary>The entries of a list that can be used.</summary>
    public IReadOnlyList<string> Entries(Setting setting) =>
        [.. SettingLists.Compiled(Written(setting) ?? "").Where(entry => IsUsable(setting, entry))];

    private string? Written(Setting setting) => _written(setting)?.Trim() is { Length: > 0 } value ? value : null;

    private bool IsUsable(Setting setting, string value)
    {
        if (setting.ProblemOf(value) is not { } problem)
            return true;
        _problems.Add(problem);
        return false;
    }
}
