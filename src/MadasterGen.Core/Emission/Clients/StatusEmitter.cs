using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Emission.Types;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes how the body of each success status is read, as arms of a <c>switch</c> over the status.</summary>
internal static class StatusEmitter
{
    private const string Other = "_";
    private const string Nothing = "default";

    /// <summary>The arms; statuses that bring nothing have no reading.</summary>
    public static IEnumerable<string> Arms(ResultPlan result, string root)
    {
        string usual = Reading(result, new StatusReading(null, null, IsText: false, result.IsNullable), root);
        foreach (StatusReading reading in result.ByStatus.Where(reading => reading.Status is not null))
            yield return $"{Text(reading.Status!.Value)} => {Reading(result, reading, root)}";
        StatusReading? range = result.ByStatus.FirstOrDefault(reading => reading.Status is null);
        string others = range is null ? usual : Reading(result, range, root);
        if (result.Empty is not { } empty)
        {
            yield return $"{Other} => {others}";
        }
        else if (!empty.AreOthers)
        {
            yield return $"{Pattern(empty)} => {Nothing}";
            yield return $"{Other} => {others}";
        }
        else
        {
            if (result.ByStatus.Count == 0)
                yield return $"{Listed(empty)} => {usual}";
            yield return $"{Other} => {Nothing}";
        }
    }

    /// <summary>The pattern of the statuses that bring nothing.</summary>
    public static string Pattern(EmptyStatuses empty) => empty.AreOthers ? $"not ({Listed(empty)})" : Listed(empty);

    private static string Listed(EmptyStatuses empty) => string.Join(" or ", empty.Statuses.Select(Text));

    private static string Reading(ResultPlan result, StatusReading reading, string root)
    {
        string type = MethodText.ResultType(result, root);
        string made = $"global::{root}.MadasterReading<{type}>";
        if (reading.IsText)
            return $"{made}.OfText(static text => {(result.Type!.IsUnion ? $"new {TypeText.Of(result.Type, root)}(text)" : "text")})";
        string value = JsonReading.Expression(reading.Case ?? result.Type!, "reader", root);
        if (reading.Case is not null)
            value = $"new {TypeText.Of(result.Type!, root)}({value})";
        if (reading.IsNullable)
            value = $"{Names.Json(root)}.IsNull(ref reader) ? default({type}) : {value}";
        return $"{made}.OfJson(static (ref {Names.Reader} reader) => {value})";
    }

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
