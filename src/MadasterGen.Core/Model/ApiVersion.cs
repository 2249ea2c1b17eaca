using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace MadasterGen.Model;

/// <summary>
/// The API version of a document. Two are equal when they are one version however they are written: <c>v3.0</c>, <c>V3_0</c> and
/// <c>3.0</c>.
/// </summary>
internal sealed class ApiVersion : IEquatable<ApiVersion>
{
    private static readonly Regex s_prefix =
        new(@"^/(?:[^/{}]+/)*?(v[0-9]+(?:\.[0-9]+)*)(?=/|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Takes a version as it is written.</summary>
    /// <param name="text">The version, such as <c>v3.0</c>.</param>
    public ApiVersion(string text)
    {
        Text = text;
        Key = KeyOf(text);
    }

    /// <summary>Orders versions as they are written, from old to new.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create(Compare);

    /// <summary>The version as it is written.</summary>
    public string Text { get; }

    /// <summary>
    /// What is the same for all ways to write the version: lower case, with a <c>v</c> before a number and dots between its parts.
    /// </summary>
    public string Key { get; }

    /// <summary>The version that all paths of a document share as a segment; else <c>info.version</c>.</summary>
    public static ApiVersion Of(ApiModel model)
    {
        string[] versions =
        [
            .. model.Operations.Select(operation => operation.Path).Distinct()
                .Select(path => s_prefix.Match(path) is { Success: true } match ? match.Groups[1].Value : "").Distinct()
        ];
        return new ApiVersion(versions.Length == 1 && versions[0].Length > 0 ? versions[0] : model.Version);
    }

    /// <summary>The start that all paths of a document share, up to their version's segment; null when they share none.</summary>
    public static string? PrefixOf(ApiModel model)
    {
        string[] prefixes = [.. model.Operations.Select(operation => s_prefix.Match(operation.Path).Value).Distinct()];
        return prefixes.Length == 1 && prefixes[0].Length > 0 ? prefixes[0] : null;
    }

    /// <summary>A path behind its version's segment.</summary>
    public static string WithoutPrefix(string path) => s_prefix.Replace(path, "", 1);

    /// <summary>Orders versions from old to new: by their numbers, then as they are written.</summary>
    public static int Compare(string left, string right)
    {
        List<int> leftNumbers = Numbers(left);
        List<int> rightNumbers = Numbers(right);
        for (int i = 0; i < Math.Max(leftNumbers.Count, rightNumbers.Count); i++)
        {
            int order = (i < leftNumbers.Count ? leftNumbers[i] : 0).CompareTo(i < rightNumbers.Count ? rightNumbers[i] : 0);
            if (order != 0)
                return order;
        }
        return string.CompareOrdinal(left, right);
    }

    /// <inheritdoc/>
    public bool Equals(ApiVersion? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApiVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string KeyOf(string text)
    {
        string parts = string.Concat(text.Select(unit => char.IsLetterOrDigit(unit) ? char.ToLowerInvariant(unit) : '.'));
        return parts.Length > 0 && char.IsDigit(parts[0]) ? "v" + parts : parts;
    }

    private static List<int> Numbers(string version)
    {
        List<int> numbers = [];
        for (int i = 0; i < version.Length;)
        {
            int start = i;
            while (i < version.Length && version[i] is >= '0' and <= '9')
                i++;
            if (i == start)
                i++;
            else if (int.TryParse(version.Substring(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                numbers.Add(number);
            else
                numbers.Add(int.MaxValue);
        }
        return numbers;
    }
}
