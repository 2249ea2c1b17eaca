using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Documents.Inputs;

/// <summary>A build of an API's document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Date">The day it was made, as <c>yyyy-MM-dd</c>; null where nobody tells.</param>
internal sealed partial record DocumentBuild(ApiDocument Document, string? Date)
{
    /// <summary>A build of which the version or the file's name may have a date.</summary>
    public static DocumentBuild Of(ApiDocument document) =>
        new(document, DateIn(document.Model.Version) ?? DateIn(document.FileName));

    /// <summary>Builds from old to new: by date where all have one, else by version and build.</summary>
    public static IReadOnlyList<DocumentBuild> InOrder(IReadOnlyList<DocumentBuild> builds) => builds.All(build => build.Date is not null)
        ? [.. builds.OrderBy(build => build.Date, StringComparer.Ordinal)]
        : [.. builds.OrderBy(build => VersionColumn.Of(build.Document), VersionColumn.OldToNew)];

    private static string? DateIn(string text) => Dates().Matches(text).Select(match => match.Value)
        .FirstOrDefault(date => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    [GeneratedRegex("(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")]
    private static partial Regex Dates();
}
