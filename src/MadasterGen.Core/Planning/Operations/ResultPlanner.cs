using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Unions;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Operations;

/// <summary>Plans what a success gives.</summary>
internal sealed class ResultPlanner
{
    private static readonly ResultPlan s_nothing = new(ResultKind.None, null, false);
    private static readonly ResultPlan s_sequence = new(ResultKind.Sequence, null, false);

    private readonly TypePlanner _types;
    private readonly ProblemList _problems;

    public ResultPlanner(TypePlanner types, ProblemList problems)
    {
        _types = types;
        _problems = problems;
    }

    /// <summary>The result of all successes that give something.</summary>
    public ResultPlan Plan(OperationPlaces places, string name, string pointer)
    {
        SuccessBodies bodies = SuccessBodies.Of(places, _types.Schemas);
        IReadOnlyList<ApiResponse> responses = Successes.Of(places.Operation);
        if (places.Operation.Method == "HEAD")
            return s_nothing with { Accept = AcceptPlanner.PlanHead(responses.SelectMany(response => response.Described)) };
        if (bodies.Given.Count == 0)
            return s_nothing;
        TypePlace whole = new(name + "Response", pointer + JsonPointer.Of("responses"), true);
        ResultPlan? several = bodies.Together is { } together ? Several(bodies, together, whole) : null;
        if (several is null && (bodies.AreLeftOut || bodies.Together is not null))
            _problems.Add(ProblemIds.SuccessResponsesDiffer, whole.Pointer, places.Operation.Label);
        ResultPlan result = several ?? Single(bodies.Given[0], PlaceOf(bodies.Given[0], whole).Named(whole.Name));
        ReportParts(bodies.Given[0], whole);
        foreach (ApiResponse response in responses)
            ReportLeftOut(response, whole);
        foreach (SuccessBody xml in bodies.Given.Where(body => body.Xml is not null))
        {
            string at = whole.Pointer + JsonPointer.Of(xml.Response.Status, "content", xml.Media);
            _problems.Add(ProblemIds.ConstructIsNotRepresented, at, xml.Media, $"the response is a string, the XML of {xml.Xml}");
        }
        // A status that brings nothing is a sequence without values.
        if (result == s_sequence)
            return result;
        EmptyStatuses? empty = EmptyStatusPlanner.Plan(responses);
        IEnumerable<string> named = responses.SelectMany(ReadOf).Select(content => content.Name);
        bool hasText = result.ByStatus.Any(reading => reading.IsText)
            || bodies.Given.Any(body => body.Kind == BodyKind.Json && MediaTypes.IsText(body.Media));
        bool areStrings = result.Kind == ResultKind.Text || result.ByStatus.Any(reading => reading.IsText);
        HashSet<string> texts = new(responses.SelectMany(response => TextsOf(response, places, areStrings)), StringComparer.Ordinal);
        return result with
        {
            IsNullable = result.IsNullable || empty is not null,
            Empty = empty,
            Accept = AcceptPlanner.Plan(result.Kind, hasText, named, texts),
        };
    }

    // JSON of another schema is not asked for.
    private static IEnumerable<ApiMediaType> ReadOf(ApiResponse response) => MediaTypes.Best(response.Content) is { } best
        ? response.Content.Where(content => !MediaTypes.IsJson(content.Name) || LeftOutMedia.AreSame(content, best))
        : [];

    private void ReportLeftOut(ApiResponse response, TypePlace whole)
    {
        if (MediaTypes.Best(response.Content) is not { } best)
            return;
        foreach (ApiMediaType media in LeftOutMedia.Of(response.Content, [best]))
        {
            // Sequences have methods of their own.
            if (MediaTypes.SequenceOf(media.Name) is not null)
                continue;
            string at = whole.Pointer + JsonPointer.Of(response.Status, "content", media.Name);
            string meaning = $"no method gives it: responses are read as {best.Name}";
            _problems.Add(ProblemIds.ConstructIsNotRepresented, at, media.Name, meaning);
        }
    }

    private IEnumerable<string> TextsOf(ApiResponse response, OperationPlaces places, bool areStrings)
    {
        OperationPart part = places.Part with { Status = response.Status };
        return response.Content.Where(IsRead).Select(content => content.Name);

        bool IsRead(ApiMediaType content)
        {
            SchemaAt at = places.SchemaOf(places.Of(response), content, part);
            bool isLiteral = BodyKinds.IsLiteral(content, at, _types.Schemas);
            return isLiteral || (areStrings && BodyKinds.IsText(content, at, _types.Schemas));
        }
    }

    // A response is not divided into its parts, whatever the document says of them.
    private void ReportParts(SuccessBody body, TypePlace whole)
    {
        if (body.Kind != BodyKind.File || !MediaTypes.IsMultipart(body.Media) || _types.Schemas.View(body.At) is AnyView or ScalarView)
            return;
        string pointer = whole.Pointer + JsonPointer.Of(body.Response.Status, "content", body.Media);
        const string How = "the parts of the response are together in one file, as they come";
        _problems.Add(ProblemIds.ConstructIsNotRepresented, pointer, body.Media, How);
    }

    private ResultPlan Single(SuccessBody body, TypePlace place) => body.Kind switch
    {
        BodyKind.Json => new(ResultKind.Json, _types.Resolve(body.At, place), _types.Schemas.IsNullable(body.At)),
        BodyKind.Text => new(ResultKind.Text, CSharpType.String, false) { Xml = body.Xml },
        BodyKind.File => new(ResultKind.File, CSharpType.File, false),
        BodyKind.Sequence => s_sequence,
        _ => throw new ArgumentOutOfRangeException(nameof(body)),
    };

    // Null where they are more than a type can hold.
    private ResultPlan? Several(SuccessBodies bodies, UnionView together, TypePlace whole)
    {
        UsedSchema[] uses = [.. bodies.Given.Select(body => new UsedSchema(body.At, PlaceOf(body, whole)))];
        CSharpType type = Holding(uses, together) is { } one
            ? _types.Resolve(one.At, one.Place)
            : _types.ResolveOneOf(uses, together.At, whole);
        if (type is JsonType)
            return null;
        IReadOnlyList<CSharpType> cases = _types.CasesOf(type);
        StatusReading[] readings = [.. bodies.Given.Zip(uses, (body, use) => ReadingOf(body, _types.Resolve(use.At, use.Place), cases))];
        bool areAlike = Array.TrueForAll(readings, reading => reading is { Case: null, IsText: false });
        return new(ResultKind.Json, type, bodies.Given.Any(body => _types.Schemas.IsNullable(body.At)))
        {
            ByStatus = areAlike ? default : readings.ToEquatableArray(),
        };
    }

    private StatusReading ReadingOf(SuccessBody body, CSharpType type, IReadOnlyList<CSharpType> cases)
    {
        bool isCase = cases.Any(one => TypeSignature.Of(one) == TypeSignature.Of(type.WithinJson()));
        return new StatusReading(
            Successes.NumberOf(body.Response.Status), isCase ? type.WithinJson() : null, body.Kind == BodyKind.Text,
            _types.Schemas.IsNullable(body.At));
    }

    // Where one of the types is a union that has all others as cases, that union.
    private UsedSchema? Holding(IEnumerable<UsedSchema> uses, UnionView together)
    {
        HashSet<string> all = TypeKeys.Each(together, _types.Schemas);
        return uses.FirstOrDefault(use =>
            _types.Schemas.View(use.At) is UnionView union && TypeKeys.Each(union, _types.Schemas).SetEquals(all));
    }

    private static TypePlace PlaceOf(SuccessBody body, TypePlace whole)
    {
        string pointer = whole.Pointer + JsonPointer.Of(body.Response.Status, "content", body.Media, "schema");
        string status = body.Response.Status;
        return new TypePlace(whole.Name + (char.IsDigit(status[0]) ? status : Identifiers.Pascal(status)), pointer, true);
    }
}
