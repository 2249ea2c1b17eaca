using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Differences;

/// <summary>Says how the properties of what travels differ.</summary>
internal static class PropertyDifferences
{
    // Whoever moves to the other operation needs every name; a list longer than this is looked up in the types themselves.
    private const int MostNames = 12;

    /// <summary>The differences of one body or response.</summary>
    /// <param name="old">What travelled.</param>
    /// <param name="new">What travels now.</param>
    /// <param name="kind">The kind of it that the old one became.</param>
    /// <param name="isRequest">Whether the caller sends it; else it is read.</param>
    public static IEnumerable<string> Find(ContentView old, ContentView @new, string? kind, bool isRequest)
    {
        IReadOnlyList<PropertyView> olds = old.Properties(null);
        IReadOnlyList<PropertyView> news = @new.Properties(kind);
        List<PropertyView> gone = [];
        List<string> changed = [];
        foreach (PropertyView property in olds)
        {
            if (Like(property, news) is not { } now)
                gone.Add(property);
            else if (Change(property, now) is { } sentence)
                changed.Add(sentence);
        }
        PropertyView[] required = isRequest ? [.. news.Where(p => p.MustBeSet && Like(p, olds) is not { MustBeSet: true })] : [];
        if (required.Length > 0)
            yield return $"{List(required)} must be set";
        foreach (string sentence in changed)
            yield return sentence;
        if (gone.Count > 0)
            yield return $"{(isRequest ? "the body" : "the response")} has no {List(gone)}";
    }

    private static string? Change(PropertyView old, PropertyView @new)
    {
        string name = old.Name == @new.Name ? "" : $", as {@new.Name}";
        if (old.IsText && @new.IsLocalized)
            return $"{old.Name} was one string and is localized now{name}";
        if (old.Title != @new.Title)
            return $"{old.Name} was {SchemaTitle.WithArticle(old.Title)} and is {SchemaTitle.WithArticle(@new.Title)} now{name}";
        return name.Length > 0 ? $"{old.Name} is called {@new.Name} now" : null;
    }

    private static PropertyView? Like(PropertyView property, IReadOnlyList<PropertyView> others) =>
        others.FirstOrDefault(other => other.Name == property.Name) ?? others.FirstOrDefault(other => other.Key == property.Key);

    private static string List(IReadOnlyCollection<PropertyView> properties)
    {
        string names = string.Join(", ", properties.Take(MostNames).Select(p => p.Name));
        int more = properties.Count - MostNames;
        return more > 0 ? $"{names} and {more.ToString(System.Globalization.CultureInfo.InvariantCulture)} more" : names;
    }
}
