using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Reporting.Consumers;

namespace MadasterGen.Tool.Reporting.Findings;

/// <summary>Tells in sentences what a change is to consumers.</summary>
internal static class ConsumerSentence
{
    /// <summary>Who is concerned, as sentences behind that of the change; empty when none was asked about or none is.</summary>
    public static string Of(DiffReport report, ReportChange change)
    {
        ILookup<ConsumerEffect, string> names = (report.Consumers ?? [])
            .Select(consumer => (consumer.Name, Used: consumer.Find(change)))
            .Where(one => one.Used is not null)
            .ToLookup(one => one.Used!.Effect, one => one.Name);
        return Part("It breaks", names[ConsumerEffect.Breaks]) + Part("To be looked at by", names[ConsumerEffect.Look]);
    }

    private static string Part(string words, IEnumerable<string> names) => names.Any() ? $" {words} {string.Join(", ", names)}." : "";
}
