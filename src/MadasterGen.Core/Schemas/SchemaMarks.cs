using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Where it is first said of a place or its content that …; null where nobody says it.</summary>
internal sealed record SchemaMarks
{
    /// <summary>It occurs in responses only.</summary>
    public SchemaAt? ReadOnlyAt { get; init; }

    /// <summary>It occurs in requests only.</summary>
    public SchemaAt? WriteOnlyAt { get; init; }

    /// <summary>It is deprecated.</summary>
    public SchemaAt? DeprecatedAt { get; init; }

    /// <summary>After some date it may be gone.</summary>
    public SchemaAt? SunsetAt { get; init; }

    /// <summary>It has a default.</summary>
    public SchemaAt? DefaultAt { get; init; }

    /// <summary>It has words for people: a description or else a title.</summary>
    public SchemaAt? WordsAt { get; init; }

    /// <summary>The marks of a link: its own, those of remarks beside it, and what is said behind it.</summary>
    /// <param name="own">The link and the remarks, in the order in which they count.</param>
    /// <param name="behind">What is said behind it; null at the end.</param>
    public static SchemaMarks Of(IReadOnlyList<SchemaAt> own, SchemaMarks? behind)
    {
        if (behind is not null && !own.Any(at => HasAny(at.Schema)))
            return behind;
        return new SchemaMarks
        {
            ReadOnlyAt = First(schema => schema.IsReadOnly) ?? behind?.ReadOnlyAt,
            WriteOnlyAt = First(schema => schema.IsWriteOnly) ?? behind?.WriteOnlyAt,
            DeprecatedAt = First(schema => schema.IsDeprecated) ?? behind?.DeprecatedAt,
            SunsetAt = First(schema => schema.Sunset is not null) ?? behind?.SunsetAt,
            DefaultAt = First(schema => schema.Default is not null) ?? behind?.DefaultAt,
            WordsAt = First(HasWords) ?? behind?.WordsAt,
        };

        SchemaAt? First(Func<ApiSchema, bool> isSaid) => own.FirstOrDefault(at => isSaid(at.Schema));
    }

    private static bool HasWords(ApiSchema schema) => schema.Description is not null || schema.Title is not null;

    private static bool HasAny(ApiSchema schema) =>
        schema is { IsReadOnly: true } or { IsWriteOnly: true } or { IsDeprecated: true } or { Sunset: not null } or { Default: not null }
        || HasWords(schema);
}
