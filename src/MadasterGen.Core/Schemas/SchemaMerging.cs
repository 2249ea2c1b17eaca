using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Puts the keywords of a schema's parts together.</summary>
internal sealed class SchemaMerging
{
    private static readonly IReadOnlyDictionary<string, SchemaMember> s_noMembers = new Dictionary<string, SchemaMember>(0);
    private static readonly IReadOnlyDictionary<string, SchemaPart> s_noNames = new Dictionary<string, SchemaPart>(0);

    private readonly Func<string, SchemaAt?> _find;
    private readonly Dictionary<string, IReadOnlyList<SchemaAt>> _propertiesOfParts = new(StringComparer.Ordinal);
    private int _together;

    public SchemaMerging(SchemaSet set) => _find = set.Find;

    /// <summary>The content that is written at a place.</summary>
    /// <param name="content">The place.</param>
    /// <param name="without">A named schema whose part is left out, such as a base; null for none.</param>
    public SchemaContent Merge(SchemaAt content, string? without)
    {
        SchemaPart[] parts = SchemaParts.Of(content, _find, without, out bool isCut);
        SchemaAt[] ats = parts.Length == 1 ? [content] : [.. parts.Select(part => part.At)];
        SchemaAt kindAt = ats.FirstOrDefault(at => SchemaShape.KindOf(at.Schema) != ApiSchemaKind.Any) ?? ats[0];
        MergedKeyword<string>? format = FormatOf(ats, kindAt);
        IReadOnlyDictionary<string, SchemaMember> properties = PropertiesOf(parts);
        return new SchemaContent
        {
            At = content,
            Parts = parts,
            HasTooManyParts = isCut,
            Kind = KindOf(ats, kindAt),
            KindAt = kindAt,
            IsContradictory = IsContradictory(ats),
            Format = format,
            Enum = MergedEnum.Of(ats),
            Constraints = MergedConstraints.Of(ats),
            Properties = properties,
            Undeclared = UndeclaredOf(parts, properties),
            Additional = AdditionalOf(ats),
            Choices = ats.Any(HasChoices) ? OpenChoicesOf(ats) : [],
            Exclusions = ats.Any(at => at.Schema.Not is not null) ? [.. ats.Select(at => at.Not()).OfType<SchemaAt>()] : [],
            DiscriminatorAt = ats.FirstOrDefault(at => at.Schema.Discriminator is not null),
            Narrowed = NarrowedOf(content, parts),
        };
    }

    // An integer is a number too: where one part asks for each, integers are what both allow.
    private static ApiSchemaKind KindOf(SchemaAt[] ats, SchemaAt kindAt)
    {
        ApiSchemaKind kind = SchemaShape.KindOf(kindAt.Schema);
        return kind == ApiSchemaKind.Number && ats.Any(at => at.Schema.Kind == ApiSchemaKind.Integer) ? ApiSchemaKind.Integer : kind;
    }

    private static MergedKeyword<string>? FormatOf(SchemaAt[] ats, SchemaAt kindAt)
    {
        SchemaAt? at = kindAt.Schema.Format is not null ? kindAt : ats.FirstOrDefault(one => one.Schema.Format is not null);
        return at is null ? null : new MergedKeyword<string>(at.Schema.Format!, at);
    }

    private static bool IsContradictory(SchemaAt[] ats)
    {
        if (ats.Length == 1)
            return false;
        ApiSchemaKind[] kinds = [.. ats.Select(at => SchemaShape.KindOf(at.Schema)).Where(kind => kind != ApiSchemaKind.Any).Distinct()];
        bool areNumbers = kinds.All(kind => kind is ApiSchemaKind.Integer or ApiSchemaKind.Number);
        if (kinds.Length > 1 && !areNumbers)
            return true;
        return kinds.Length > 0 && AreFormatsContradictory(ats, kinds[0]);
    }

    private static bool AreFormatsContradictory(SchemaAt[] ats, ApiSchemaKind kind)
    {
        // A format without a meaning of its own, such as email, fits to any other.
        Scalar? plain = ScalarFormats.Of(kind, format: null, limits: null);
        return ats
            .Select(at => ScalarFormats.Of(kind, at.Schema.Format, limits: null))
            .Where(scalar => scalar != plain).Distinct().Count() > 1;
    }

    private IReadOnlyDictionary<string, SchemaMember> PropertiesOf(SchemaPart[] parts)
    {
        int count = 0;
        foreach (SchemaPart part in parts)
            count = Math.Max(count, part.At.Schema.Properties.Count);
        if (count == 0)
            return s_noMembers;
        Dictionary<string, SchemaMember> members = new(count, StringComparer.Ordinal);
        foreach (SchemaPart part in parts)
        {
            IReadOnlyList<SchemaAt> own = PropertiesOf(part.At);
            for (int i = 0; i < own.Count; i++)
            {
                string name = part.At.Schema.Properties[i].Name;
                IReadOnlyList<SchemaAt> declarations = members.TryGetValue(name, out SchemaMember? known) ? And(known, own[i]) : [own[i]];
                members[name] = new SchemaMember(name, declarations, part, null);
            }
        }
        foreach (SchemaPart part in parts)
        {
            foreach (string name in part.At.Schema.Required)
            {
                if (members.TryGetValue(name, out SchemaMember? member) && !member.IsRequired)
                    members[name] = member with { RequiredBy = part };
            }
        }
        return members;
    }

    private static IReadOnlyDictionary<string, SchemaPart> UndeclaredOf(
        SchemaPart[] parts, IReadOnlyDictionary<string, SchemaMember> properties)
    {
        Dictionary<string, SchemaPart>? undeclared = null;
        foreach (SchemaPart part in parts)
        {
            foreach (string name in part.At.Schema.Required)
            {
                if (properties.ContainsKey(name))
                    continue;
                undeclared ??= new Dictionary<string, SchemaPart>(StringComparer.Ordinal);
                if (!undeclared.ContainsKey(name))
                    undeclared.Add(name, part);
            }
        }
        return undeclared ?? s_noNames;
    }

    // Several declarations of one thing can be several of another, and so on: that they are not too many is counted.
    private IReadOnlyList<SchemaAt> And(SchemaMember known, SchemaAt declaration) =>
        ++_together > SchemaLimits.Together ? [declaration] : [.. known.Declarations, declaration];

    // A part is one of many schemas: its places are written once.
    private IReadOnlyList<SchemaAt> PropertiesOf(SchemaAt part)
    {
        if (part.Schema.Properties.Count == 0)
            return [];
        if (!_propertiesOfParts.TryGetValue(part.Key, out IReadOnlyList<SchemaAt>? known))
            _propertiesOfParts.Add(part.Key, known = [.. part.Schema.Properties.Select(part.Property)]);
        return known;
    }

    private static MergedAdditional AdditionalOf(SchemaAt[] ats)
    {
        SchemaAt at = ats.FirstOrDefault(one => KindOfAdditional(one.Schema) != ApiAdditionalProperties.Any) ?? ats[ats.Length - 1];
        return new MergedAdditional(KindOfAdditional(at.Schema), at, ats.LastOrDefault(one => SchemaShape.HasAdditional(one.Schema)));
    }

    private static ApiAdditionalProperties KindOfAdditional(ApiSchema schema) =>
        schema.AdditionalProperties == ApiAdditionalProperties.Unspecified ? ApiAdditionalProperties.Any : schema.AdditionalProperties;

    private static bool HasChoices(SchemaAt at) => at.Schema.OneOf.Count + at.Schema.AnyOf.Count > 0;

    // Where one of the alternatives is a part itself, as in a schema that derives from the one which lists it, the choice is made.
    private IReadOnlyList<SchemaChoice> OpenChoicesOf(SchemaAt[] ats)
    {
        IEnumerable<SchemaChoice> choices = ats.SelectMany(ChoicesOf);
        if (ats.Length == 1)
            return [.. choices];
        HashSet<string> parts = new(ats.Select(at => at.Key), StringComparer.Ordinal);
        return [.. choices.Where(choice => !choice.Alternatives.Any(one => IsPart(one, choice.At)))];

        bool IsPart(SchemaAt alternative, SchemaAt offering) => alternative.Schema.Reference is { } name
            && _find(name)?.Key is { } key
            && key != offering.Key
            && parts.Contains(key);
    }

    private IEnumerable<SchemaChoice> ChoicesOf(SchemaAt at)
    {
        if (at.Schema.OneOf.Count > 0)
            yield return new SchemaChoice(at, true, SchemaShape.WithoutNull(at, at.OneOf(), _find));
        if (at.Schema.AnyOf.Count > 0)
            yield return new SchemaChoice(at, false, SchemaShape.WithoutNull(at, at.AnyOf(), _find));
    }

    // What only narrows: lists of required names, limits, words, and kinds that the entry has anyway.
    private static SchemaAt? NarrowedOf(SchemaAt content, SchemaPart[] parts)
    {
        if (content.Schema.AllOf.Count == 0)
            return null;
        SchemaAt[] shaping = [.. content.AllOf().Where(entry => entry.Schema.Reference is not null || IsShaping(entry.Schema))];
        bool isNarrowed = shaping.Length == 1 && shaping[0].Schema.Reference is not null;
        return isNarrowed && !IsShaping(parts[parts.Length - 1].At.Schema, true) && !ListsValues(content, parts) ? shaping[0] : null;
    }

    // A list of values makes an enum of what is none.
    private static bool ListsValues(SchemaAt content, SchemaPart[] parts)
    {
        IEnumerable<SchemaAt> written = content.AllOf().Where(entry => entry.Schema.Reference is null).Append(content);
        HashSet<string> own = new(written.Select(at => at.Key), StringComparer.Ordinal);
        SchemaPart[] listing = [.. parts.Where(part => SchemaShape.IsEnum(part.At.Schema))];
        return listing.Length > 0 && Array.TrueForAll(listing, part => own.Contains(part.At.Key));
    }

    private static bool IsShaping(ApiSchema schema, bool withoutParts = false) =>
        schema.Properties.Count + schema.OneOf.Count + schema.AnyOf.Count + (withoutParts ? 0 : schema.AllOf.Count) > 0
        || SchemaShape.HasAdditional(schema)
        || schema is { Items: not null } or { Discriminator: not null };
}
