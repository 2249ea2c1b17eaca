using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Schemas;

/// <summary>What a success status brings.</summary>
/// <param name="Response">The response.</param>
/// <param name="Kind">How its body is read.</param>
/// <param name="At">Its schema.</param>
/// <param name="Media">The media type that is read.</param>
internal sealed record SuccessBody(ApiResponse Response, BodyKind Kind, SchemaAt At, string Media)
{
    /// <summary>What its XML holds, for people; null where it is none, or nothing is said of it.</summary>
    public string? Xml { get; init; }
}

/// <summary>What the success statuses of an operation bring, and what methods give of it.</summary>
internal sealed class SuccessBodies
{
    private readonly List<SuccessBody> _given;

    private SuccessBodies(List<SuccessBody> given) => _given = given;

    /// <summary>What methods give: of one schema what the first brings; of several that make a type together what all bring.</summary>
    public IReadOnlyList<SuccessBody> Given => _given;

    /// <summary>The schemas together, where there are several; null where methods give what one of them says.</summary>
    public UnionView? Together { get; private set; }

    /// <summary>Whether others are left out, since they make no type with the first.</summary>
    public bool AreLeftOut { get; private set; }

    /// <summary>Finds them.</summary>
    public static SuccessBodies Of(OperationPlaces places, SchemaResolver schemas)
    {
        List<SuccessBody> all = [.. Successes.Of(places.Operation).Select(success => Of(places, success, schemas)).OfType<SuccessBody>()];
        SuccessBodies bodies = new(all);
        if (all.Select(body => (body.Kind, Schema: IsOfSchema(body.Kind) ? body.At.Schema : null)).Distinct().Count() < 2)
        {
            bodies.KeepFirst();
            return bodies;
        }
        bool hasNoJson = all.Exists(body => body.Kind is BodyKind.File or BodyKind.Sequence);
        bodies.Together = hasNoJson ? null : schemas.View(SchemaAt.OneOf([.. all.Select(body => body.At)])) as UnionView;
        UnionCases? cases = bodies.Together is { } union ? schemas.Unions.CasesOf(union) : null;
        if (cases is { IsTooLarge: false, DoesNotFit: false, IsAnything: false })
            return bodies;
        (bodies.Together, bodies.AreLeftOut) = (null, true);
        bodies.KeepFirst();
        return bodies;
    }

    private void KeepFirst()
    {
        if (_given.Count > 1)
            _given.RemoveRange(1, _given.Count - 1);
    }

    /// <summary>
    /// The keys of the types that methods give; <c>file</c> for a file, and for a sequence of values their keys with a word before them.
    /// </summary>
    public IReadOnlyCollection<string> KeysOf(SchemaResolver schemas)
    {
        if (Together is not null)
            return TypeKeys.Each(Together, schemas);
        if (Given.Count == 0)
            return [];
        return Given[0].Kind switch
        {
            BodyKind.File => ["file"],
            BodyKind.Sequence => [.. TypeKeys.Each(schemas.View(Given[0].At), schemas).Select(key => "sequence of " + key)],
            _ => TypeKeys.Each(schemas.View(Given[0].At), schemas),
        };
    }

    private static bool IsOfSchema(BodyKind kind) => kind is BodyKind.Json or BodyKind.Sequence;

    private static SuccessBody? Of(OperationPlaces places, ApiResponse response, SchemaResolver schemas)
    {
        if (MediaTypes.Best(response.Content) is not { } content)
            return null;
        OperationPart part = places.Part with { Status = response.Status };
        SchemaAt at = places.SchemaOf(places.Of(response), content, part);
        BodyKind kind = BodyKinds.Of(content, at, schemas);
        SchemaAt read = kind == BodyKind.Sequence ? SequenceBody.Of(content, at, schemas)!
            : kind == BodyKind.Text && !MediaTypes.IsOpen(content.Name) ? at.AsString()
            : at;
        bool isXml = BodyKinds.IsXml(content, at, schemas);
        return new SuccessBody(response, kind, read, content.Name) { Xml = isXml ? BodyKinds.XmlOf(content) : null };
    }
}
