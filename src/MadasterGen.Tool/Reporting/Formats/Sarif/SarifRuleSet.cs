using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>The rules of a report's results.</summary>
internal sealed class SarifRuleSet
{
    private readonly string[] _ids;

    /// <summary>Takes the ids of all results.</summary>
    public SarifRuleSet(IEnumerable<string> ids) => _ids = [.. ids.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A rule's place among the tool's rules.</summary>
    public int IndexOf(string id) => Array.IndexOf(_ids, id);

    /// <summary>The file.</summary>
    public string Write(IReadOnlyList<SarifResult> results)
    {
        string version = typeof(SarifRuleSet).Assembly.GetName().Version!.ToString(3);
        SarifDriver driver = new("madastergen", version, [.. _ids.Select(id => SarifRules.Of(ChangeRules.Of(id)))]);
        return ReportJson.Write(new SarifLog([new SarifRun(new SarifTool(driver), results)]));
    }
}
