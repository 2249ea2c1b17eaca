using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Reporting.Formats.Json;

/// <summary>Writes a report as JSON.</summary>
internal static class JsonReportWriter
{
    /// <summary>The report.</summary>
    public static string Write(DiffReport report) => ReportJson.Write(Of(report));

    /// <summary>The report as it is to be written.</summary>
    public static JsonReport Of(DiffReport report) => new()
    {
        Old = Info(report.Old),
        New = Info(report.New),
        With = report.Others.Count == 0 ? null : [.. report.Others.Select(Info)],
        Summary = new JsonSummary(
            report.Changes.Count, report.Count(ChangeLevel.Breaking), report.Count(ChangeLevel.Potential),
            report.Count(ChangeLevel.Harmless), Kinds(report), report.LeftOut == 0 ? null : report.LeftOut),
        Consumers = JsonConsumers.Of(report),
        Changes = [.. report.Changes.Select(change => Of(change, report))],
        Suppressed = report.Suppressed is { } suppressed
            ? [.. suppressed.Select(s => Of(s.Change, report) with { Suppression = Of(s.By) })]
            : null,
        Operations = [.. report.Diff.Operations.Select(pair => new JsonOperationPair(Of(pair.Old), Of(pair.New)))],
        Schemas = [.. report.Diff.Types.Select(pair => new JsonTypePair(pair.Old, pair.New))],
    };

    private static JsonVerdicts Of(Verdicts verdicts, bool isWireOnly) => isWireOnly
        ? new JsonVerdicts(Word(verdicts.Wire), null, null)
        : new JsonVerdicts(Word(verdicts.Wire), Word(verdicts.Source), Word(verdicts.Binary));

    private static JsonSuppression Of(Suppression by) => new(by.Reason, by.Expires, by.File, by.Place);

    private static JsonDocumentInfo Info(ApiDocument document) =>
        new(document.Path, document.Model.Title, document.Model.Version, document.Model.Build);

    private static IReadOnlyList<JsonKind> Kinds(DiffReport report) =>
    [
        .. report.Changes.GroupBy(change => change.Change.RuleId).OrderBy(kind => kind.Key, System.StringComparer.Ordinal)
            .Select(kind => new JsonKind(kind.Key, kind.First().Change.Rule.Name, kind.Count()))
    ];

    private static JsonChange Of(ReportChange reported, DiffReport report)
    {
        ApiChange change = reported.Change;
        return new JsonChange
        {
            RuleId = change.RuleId,
            Name = change.Rule.Name,
            Level = LevelText.Word(reported.Level),
            Sentence = change.Sentence,
            Location = Of(change.Location),
            Direction = change.Direction.ToString().ToLowerInvariant(),
            Verdicts = Of(change.Verdicts, report.Policy.IsWireOnly),
            Stability = change.Stability,
            Old = Side(report.Old, change.OldPointer, reported.OldSpan, change.OldValue),
            New = Side(report.New, change.NewPointer, reported.NewSpan, change.NewValue),
            Operations = [.. change.Operations.Select(operation => operation.Text)],
            Consumers = JsonConsumers.Of(report, reported),
            Witness = JsonWitness.OrNull(reported.Witness),
            LostOperations = reported.Fates.Count == 0 ? null : [.. reported.Fates.Select(JsonFates.Of)],
        };
    }

    private static JsonSide Side(ApiDocument document, string pointer, TextSpanPosition? span, string? value)
    {
        string? file = span?.Start.File > 0 ? document.Source.PathOf(span?.Start) : null;
        return new JsonSide(pointer, span?.Start.Line + 1, span?.Start.Column + 1, value, file);
    }

    private static JsonLocation Of(ChangeLocation location) => new()
    {
        Tag = location.Tag,
        Operation = location.Operation?.Text,
        OperationId = location.OperationId,
        Parameter = location.Parameter,
        ParameterPlace = location.ParameterPlace?.ToString().ToLowerInvariant(),
        Body = location.IsBody ? true : null,
        Status = location.Status,
        MediaType = location.MediaType,
        Header = location.Header,
        Schema = location.Schema,
        Property = location.Property,
        Value = location.Value,
        SecurityScheme = location.SecurityScheme,
    };

    private static JsonOperation? Of(ApiOperation? operation) =>
        operation is null ? null : new JsonOperation(operation.Method, operation.Path, operation.OperationId);

    private static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();
}
