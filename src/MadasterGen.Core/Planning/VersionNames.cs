using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning;

/// <summary>Finds the API version of a document and names it.</summary>
public static class VersionNames
{
    private static readonly Regex Prefix = new(@"^/(?:[^/{}]+/)*?(v[0-9]+(?:\.[0-9]+)*)(?=/|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The version that all paths share as a segment; else <c>info.version</c>.</summary>
    public static string ApiVersionOf(ApiModel model)
    {
        string[] versions =
        [
            .. model.Operations.Select(o => o.Path).Distinct()
                .Select(path => Prefix.Match(path) is { Success: true } match ? match.Groups[1].Value : "").Distinct()
        ];
        return versions.Length == 1 && versions[0].Length > 0 ? versions[0] : model.Version;
    }

    /// <summary>A path behind its version's segment.</summary>
    public static string WithoutPrefix(string path) => Prefix.Replace(path, "", 1);

    /// <summary>The names under which a version appears.</summary>
    /// <param name="apiVersion">The version, such as <c>v3.0</c> or <c>3</c>.</param>
    /// <param name="rootNamespace">The namespace of what the versions share.</param>
    /// <param name="namespaceWish">The user's wish for the version's namespace.</param>
    public static VersionName Name(string apiVersion, string rootNamespace, string? namespaceWish)
    {
        string text = apiVersion.Length > 0 && char.IsDigit(apiVersion[0]) ? "v" + apiVersion : apiVersion;
        string identifier = Identifiers.Pascal(text.Length == 0 ? "Unversioned" : text);
        // "Latest" is what the union of the versions is called, whose file a version's client must not take in any case.
        if (ReservedNames.OfRootClient.Contains(identifier))
            identifier += NameScope.ReservedSuffix;
        return new VersionName(apiVersion, identifier, namespaceWish ?? $"{rootNamespace}.{identifier}");
    }

    /// <summary>Orders versions from old to new: by their numbers, then by their text.</summary>
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

    private static List<int> Numbers(string version)
    {
        List<int> numbers = [];
        for (int i = 0; i < version.Length;)
        {
            int start = i;
            while (i < version.Length && version[i] is >= '0' and <= '9')
                i++;
            if (i > start)
                numbers.Add(int.TryParse(version.Substring(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue);
            else
                i++;
        }
        return numbers;
    }
}
