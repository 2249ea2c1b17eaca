namespace MadasterGen.Properties.Tests.Samples;

/// <summary>Makes smaller values of the same schema, the smallest first, to find what a failure really needs.</summary>
internal static class SampleShrinker
{
    public static IEnumerable<SampleNode> Shrink(SampleNode node)
    {
        if (node.IsFree && node is not SampleLiteral)
            yield return new SampleLiteral("0") { IsFree = true };
        if (node.Before.Length + node.After.Length > 0)
            yield return node with { Before = "", After = "" };
        foreach (SampleNode smaller in node switch
        {
            SampleText { HasForm: false } text => Shorter(text.Pieces).Select(pieces => text with { Pieces = pieces }),
            SampleArray array => Shrink(array),
            SampleObject obj => Shrink(obj),
            _ => Enumerable.Empty<SampleNode>(),
        })
        {
            yield return smaller;
        }
    }

    private static IEnumerable<SampleNode> Shrink(SampleArray array)
    {
        foreach (IReadOnlyList<SampleNode> items in Shorter(array.Items))
            yield return array with { Items = items };
        if (array.Inside.Length > 0)
            yield return array with { Inside = "" };
        for (int i = 0; i < array.Items.Count; i++)
        {
            if (array.IsFree)
                yield return array.Items[i];
            foreach (SampleNode item in Shrink(array.Items[i]))
                yield return array with { Items = With(array.Items, i, item) };
        }
    }

    private static IEnumerable<SampleNode> Shrink(SampleObject obj)
    {
        IReadOnlyList<SampleMember> needed = [.. obj.Members.Where(m => m.IsNeeded)];
        IReadOnlyList<SampleMember> rest = [.. obj.Members.Where(m => !m.IsNeeded)];
        foreach (IReadOnlyList<SampleMember> kept in Shorter(rest))
            yield return obj with { Members = [.. obj.Members.Where(m => m.IsNeeded || kept.Contains(m, ReferenceEqualityComparer.Instance))] };
        if (obj.Inside.Length > 0)
            yield return obj with { Inside = "" };
        for (int i = 0; i < obj.Members.Count; i++)
        {
            SampleMember member = obj.Members[i];
            if (obj.IsFree)
                yield return member.Value;
            foreach (SampleNode value in Shrink(member.Value))
                yield return obj with { Members = With(obj.Members, i, member with { Value = value }) };
            if (member.Name.Before.Length + member.Name.After.Length > 0)
                yield return obj with { Members = With(obj.Members, i, member with { Name = member.Name with { Before = "", After = "" } }) };
        }
    }

    private static IEnumerable<IReadOnlyList<T>> Shorter<T>(IReadOnlyList<T> items)
    {
        for (int size = items.Count; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= items.Count; start += size)
                yield return [.. items.Take(start), .. items.Skip(start + size)];
        }
    }

    private static IReadOnlyList<T> With<T>(IReadOnlyList<T> items, int index, T item) => [.. items.Take(index), item, .. items.Skip(index + 1)];
}
