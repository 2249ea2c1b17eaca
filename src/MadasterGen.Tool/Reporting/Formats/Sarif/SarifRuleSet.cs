using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>The rules of a report's results.</summary>
internal sealed class SarifRuleSet
{
    private readonly string[] _ids;

    private readonly bool _isWireOnly;

    /// <summary>Takes the ids of all results.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="isWireOnly">Whether only what travels counts.</param>
    public SarifRuleSet(IEnumerable<string> ids, bool isWireOnly = false) =>
        (_ids, _isWireOnly) = ([.. ids.Distinct().Order(StringComparer.Ordinal)], isWireOnly);

    /// <summary>A rule's place among the tool's rules.</summary>
    public int IndexOf(string id) => Array.IndexOf(_ids, id);

    /// <summary>The file.</summary>
    public string Write(IReadOnlyList<SarifResult> results)
    {
        string version = typeof(SarifRuleSet).Assembly.GetName().Version!.ToString(3);
        SarifDriver driver = new("madastergen", version, [.. _ids.Select(id => SarifRules.Of(ChangeRules.Of(id), _isWireOnly))]);
        return ReportJson.Write(new SarifLog([new SarifRun(new SarifTool(driver), results)]));
    }
}
