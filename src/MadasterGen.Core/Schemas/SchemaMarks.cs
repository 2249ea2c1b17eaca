using System;
using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Where it is first said of a place or its content that …; null where nobody says it.</summary>
internal sealed record SchemaMarks
{
    private static readonly SchemaMarks s_none = new();

    /// <summary>It occurs in responses only.</summary>
    public SchemaAt? ReadOnlyAt { get; init; }

    /// <summary>It occurs in requests only.</summary>
    public SchemaAt? WriteOnlyAt { get; init; }

    /// <summary>It is deprecated.</summary>
    public SchemaAt? DeprecatedAt { get; init; }

    /// <summary>After some date it may be gone.</summary>
    public SchemaAt? SunsetAt { get; init; }

    /// <summary>It is as stable as a level says.</summary>
    public SchemaAt? StabilityAt { get; init; }

    /// <summary>Values may come that are not listed.</summary>
    public SchemaAt? ExtensibleAt { get; init; }

    /// <summary>It has a default.</summary>
    public SchemaAt? DefaultAt { get; init; }

    /// <summary>It has words for people: a description or else a title.</summary>
    public SchemaAt? WordsAt { get; init; }

    /// <summary>The marks of a link: its own, those of remarks beside it, and what is said behind it.</summary>
    /// <param name="link">The link.</param>
    /// <param name="remarks">The remarks beside it, in the order in which they count.</param>
    /// <param name="behind">What is said behind it; null at the end.</param>
    public static SchemaMarks Of(SchemaAt link, IReadOnlyList<SchemaAt> remarks, SchemaMarks? behind)
    {
        if (First(HasAny) is null)
            return behind ?? s_none;
        return new SchemaMarks
        {
            ReadOnlyAt = First(static schema => schema.IsReadOnly) ?? behind?.ReadOnlyAt,
            WriteOnlyAt = First(static schema => schema.IsWriteOnly) ?? behind?.WriteOnlyAt,
            DeprecatedAt = First(static schema => schema.IsDeprecated) ?? behind?.DeprecatedAt,
            SunsetAt = First(static schema => schema.Sunset is not null) ?? behind?.SunsetAt,
            StabilityAt = First(static schema => schema.Stability is not null) ?? behind?.StabilityAt,
            ExtensibleAt = First(static schema => schema.IsExtensible) ?? behind?.ExtensibleAt,
            DefaultAt = First(static schema => schema.Default is not null) ?? behind?.DefaultAt,
            WordsAt = First(HasWords) ?? behind?.WordsAt,
        };

        SchemaAt? First(Func<ApiSchema, bool> isSaid)
        {
            if (isSaid(link.Schema))
                return link;
            for (int i = 0; i < remarks.Count; i++)
            {
                if (isSaid(remarks[i].Schema))
                    return remarks[i];
            }
            return null;
        }
    }

    private static bool HasWords(ApiSchema schema) => schema.Description is not null || schema.Title is not null;

    private static bool HasAny(ApiSchema schema) =>
        schema is { IsReadOnly: true } or { IsWriteOnly: true } or { IsDeprecated: true } or { Sunset: not null } or { Default: not null }
            or { Stability: not null } or { IsExtensible: true }
        || HasWords(schema);
}
