namespace Madaster;

/// <content>Options of OData.</content>
internal ref partial struct MadasterRequestUri
{
    /// <summary>Appends <c>$filter</c>, <c>$select</c>, <c>$skip</c> and <c>$top</c>.</summary>
    internal void AppendQuery(global::Madaster.MadasterODataQuery? query)
    {
        if (query is null) return;
        AppendQuery("$filter", query.Filter);
        if (query.Select is { Count: > 0 } select)
        {
            QueryName("$select");
            for (int i = 0; i < select.Count; i++)
            {
                if (i > 0) Raw(",");
                Escaped(select[i]);
            }
        }

        AppendQuery("$skip", query.Skip);
        AppendQuery("$top", query.Top);
    }
}
