using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Reporting.Consumers;

namespace MadasterGen.Tool.Reporting.Formats.Json;

/// <summary>A consumer and how many changes are what to it.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="File">The file as it was named.</param>
/// <param name="Breaks">How many changes break it.</param>
/// <param name="Look">How many it must look at.</param>
/// <param name="Harmless">How many are of what it uses and break nothing.</param>
/// <param name="Unused">How many are of what it does not use.</param>
/// <param name="Note">What must be known of the file.</param>
internal sealed record JsonConsumer(string Name, string File, int Breaks, int Look, int Harmless, int Unused, string? Note);

/// <summary>What a change is to a consumer that uses what changed.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Effect"><c>breaks</c>, <c>look</c> or <c>harmless</c>.</param>
/// <param name="Uses">What it uses; empty for the API as a whole.</param>
internal sealed record JsonConsumerChange(string Name, string Effect, IReadOnlyList<string> Uses);

/// <summary>Writes as JSON what changes are to consumers.</summary>
internal static class JsonConsumers
{
    /// <summary>The consumers; null when none was asked about.</summary>
    public static IReadOnlyList<JsonConsumer>? Of(DiffReport report) => report.Consumers is not { } consumers ? null :
    [
        .. consumers.Select(consumer => new JsonConsumer(
            consumer.Name, consumer.File, consumer.Count(ConsumerEffect.Breaks), consumer.Count(ConsumerEffect.Look),
            consumer.Count(ConsumerEffect.Harmless), report.Changes.Count - consumer.Changes.Count, consumer.Note)),
    ];

    /// <summary>What a change is to those who use what changed; null when none was asked about.</summary>
    public static IReadOnlyList<JsonConsumerChange>? Of(DiffReport report, ReportChange change) => report.Consumers is not { } consumers
        ? null
        : [.. consumers.Select(consumer => Of(consumer, change)).OfType<JsonConsumerChange>()];

    private static JsonConsumerChange? Of(ConsumerReport consumer, ReportChange change) => consumer.Find(change) is { } used
        ? new JsonConsumerChange(consumer.Name, ConsumerEffects.Word(used.Effect), used.Uses)
        : null;
}
