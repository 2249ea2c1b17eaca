using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares the headers of a response.</summary>
internal sealed class HeaderComparer
{
    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;
    private readonly ChangeDirection _direction;

    public HeaderComparer(SchemaComparer schemas, ChangeCollector changes, ChangeDirection direction) =>
        (_schemas, _changes, _direction) = (schemas, changes, direction);

    public void Compare(ContentSide oldSide, ContentSide newSide, ApiResponse old, ApiResponse @new)
    {
        Dictionary<string, ApiHeader> olds = ByName(old);
        Dictionary<string, ApiHeader> news = ByName(@new);
        foreach (ApiHeader header in olds.Values)
        {
            OperationPart part = newSide.Part with { Header = header.Name, IsTyped = false };
            string oldPointer = oldSide.Places.Of(old, header).Pointer;
            if (!news.TryGetValue(header.Name, out ApiHeader? same))
            {
                string rule = header.IsRequired ? ChangeRuleIds.RequiredHeaderRemoved : ChangeRuleIds.OptionalHeaderRemoved;
                Report(rule, part, oldPointer, newSide.Place.Pointer);
                continue;
            }
            string newPointer = newSide.Places.Of(@new, same).Pointer;
            if (header.IsRequired != same.IsRequired)
            {
                string rule = same.IsRequired ? ChangeRuleIds.HeaderBecameRequired : ChangeRuleIds.HeaderBecameOptional;
                Report(rule, part, oldPointer, newPointer);
            }
            if (header.IsDeprecated != same.IsDeprecated)
            {
                string rule = same.IsDeprecated ? ChangeRuleIds.HeaderDeprecated : ChangeRuleIds.HeaderNoLongerDeprecated;
                Report(rule, part, oldPointer, newPointer);
            }
            SchemaAt oldSchema = oldSide.Places.SchemaOf(old, header, part);
            SchemaAt newSchema = newSide.Places.SchemaOf(@new, same, part);
            _schemas.Compare(oldSchema, newSchema, _direction);
        }
        foreach (ApiHeader header in news.Values.Where(h => !olds.ContainsKey(h.Name)))
        {
            string rule = header.IsRequired ? ChangeRuleIds.RequiredHeaderAdded : ChangeRuleIds.OptionalHeaderAdded;
            OperationPart part = newSide.Part with { Header = header.Name, IsTyped = false };
            Report(rule, part, oldSide.Place.Pointer, newSide.Places.Of(@new, header).Pointer);
        }
    }

    private void Report(string rule, OperationPart part, string oldPointer, string newPointer) =>
        _changes.Add(rule, ChangeLocation.Of(part), oldPointer, newPointer, _direction);

    private static Dictionary<string, ApiHeader> ByName(ApiResponse response)
    {
        Dictionary<string, ApiHeader> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (ApiHeader header in response.Headers)
            headers[header.Name] = header;
        return headers;
    }
}
