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

    /// <summary>Compares the headers of two responses.</summary>
    /// <param name="oldSide">The response as it was, as a place.</param>
    /// <param name="newSide">The response as it is, as a place.</param>
    /// <param name="old">The response as it was.</param>
    /// <param name="new">The response as it is.</param>
    /// <param name="areTyped">Whether clients have types for them.</param>
    public void Compare(ContentSide oldSide, ContentSide newSide, ApiResponse old, ApiResponse @new, bool areTyped)
    {
        HashSet<string> left = new(
            areTyped ? SuccessHeader.Of(newSide.Places).Select(one => one.Header.Name) : [], StringComparer.OrdinalIgnoreCase);
        Dictionary<string, ApiHeader> olds = ByName(old);
        Dictionary<string, ApiHeader> news = ByName(@new);
        foreach (ApiHeader header in olds.Values)
        {
            OperationPart part = newSide.Part with { Header = header.Name, IsTyped = areTyped };
            string oldPointer = oldSide.Places.Of(old, header).Pointer;
            if (!news.TryGetValue(header.Name, out ApiHeader? same))
            {
                string rule = header.IsRequired ? ChangeRuleIds.RequiredHeaderRemoved : ChangeRuleIds.OptionalHeaderRemoved;
                // The typed header goes, and with the last one the method that gives them.
                bool isLost = areTyped && !left.Contains(header.Name) && !SuccessHeader.BelongsToContent(header.Name);
                Report(rule, part, oldPointer, newSide.Place.Pointer, isLost ? ChangeRules.Of(rule).WithoutMember(_direction) : null);
                continue;
            }
            string newPointer = newSide.Places.Of(@new, same).Pointer;
            if (header.Name != same.Name)
                CompareName(header.Name, newSide.Part with { Header = same.Name, IsTyped = areTyped }, oldPointer, newPointer);
            if (header.IsRequired != same.IsRequired)
            {
                string rule = same.IsRequired ? ChangeRuleIds.HeaderBecameRequired : ChangeRuleIds.HeaderBecameOptional;
                Report(rule, part, oldPointer, newPointer);
            }
            if (header.IsDeprecated != same.IsDeprecated)
            {
                string rule = same.IsDeprecated ? ChangeRuleIds.HeaderDeprecated : ChangeRuleIds.HeaderNoLongerDeprecated;
                Report(rule, part, oldPointer, newPointer, areTyped && same.IsDeprecated ? Warned(rule) : null);
            }
            SchemaAt oldSchema = oldSide.Places.SchemaOf(old, header, part);
            SchemaAt newSchema = newSide.Places.SchemaOf(@new, same, part);
            _schemas.Compare(oldSchema, newSchema, _direction);
        }
        foreach (ApiHeader header in news.Values.Where(h => !olds.ContainsKey(h.Name)))
        {
            string rule = header.IsRequired ? ChangeRuleIds.RequiredHeaderAdded : ChangeRuleIds.OptionalHeaderAdded;
            OperationPart part = newSide.Part with { Header = header.Name, IsTyped = areTyped };
            Report(rule, part, oldSide.Place.Pointer, newSide.Places.Of(@new, header).Pointer);
        }
    }

    // Where clients have a type for the header, its name is that of a property.
    private void CompareName(string old, OperationPart part, string oldPointer, string newPointer)
    {
        Verdicts verdicts = ChangeRules.Of(ChangeRuleIds.HeaderRespelled).For(_direction);
        bool isProperty = part.IsTyped && !SuccessHeader.BelongsToContent(old) && !CSharpNames.AreOneHeader(old, part.Header!);
        if (!isProperty)
            verdicts = verdicts with { Source = Verdict.Harmless, Binary = Verdict.Harmless };
        ChangeLocation location = ChangeLocation.Of(part);
        _changes.Add(ChangeRuleIds.HeaderRespelled, location, oldPointer, newPointer, _direction, old, part.Header, verdicts);
    }

    // The typed header is obsolete.
    private Verdicts Warned(string rule) => ChangeRules.Of(rule).For(_direction) with { Source = Verdict.Potential };

    private void Report(string rule, OperationPart part, string oldPointer, string newPointer, Verdicts? verdicts = null) =>
        _changes.Add(rule, ChangeLocation.Of(part), oldPointer, newPointer, _direction, verdicts: verdicts);

    private static Dictionary<string, ApiHeader> ByName(ApiResponse response)
    {
        Dictionary<string, ApiHeader> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (ApiHeader header in response.Headers)
            headers[header.Name] = header;
        return headers;
    }
}
