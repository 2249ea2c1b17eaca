namespace Madaster;

/// <content>Values of several parts.</content>
internal ref partial struct MadasterRequestUri
{
    /// <summary>Appends parts as one path parameter. What stands between them stands as it is.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="separator">What stands between two parts.</param>
    /// <param name="isExploded">Whether a name and its value are one part, with an equals sign between.</param>
    /// <param name="unnamed">What stands before a part without a name.</param>
    /// <exception cref="global::System.ArgumentException">
    /// There is no part, or the only one is empty, <c>.</c> or <c>..</c>, which would address another resource.
    /// </exception>
    internal void AppendPath(
        string name, global::Madaster.MadasterParts parts, string separator, bool isExploded = false, string unnamed = "")
    {
        if (parts.Items.Count == 0 || (parts.Items.Count == 1 && parts.Items[0].Key is null))
        {
            Raw(unnamed);
            AppendPath(name, parts.Items.Count == 0 ? "" : parts.Items[0].Value);
            return;
        }

        Joined(parts, separator, isExploded, unnamed, "");
    }

    /// <summary>Appends parts as one query parameter; nothing when there are none.</summary>
    internal void AppendQuery(string name, global::Madaster.MadasterParts parts, string separator, bool allowsReserved = false)
    {
        if (parts.Items.Count == 0) return;
        QueryName(name);
        Joined(parts, separator, false, "", allowsReserved ? global::Madaster.MadasterText.Reserved : "");
    }

    /// <summary>Appends each part as a query parameter, those without a name under that of the parameter.</summary>
    internal void AppendQueryEach(string name, global::Madaster.MadasterParts parts, bool allowsReserved = false)
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string?, string> part in parts.Items)
        {
            QueryName(part.Key ?? name);
            Escaped(part.Value, 0, allowsReserved ? global::Madaster.MadasterText.Reserved : "");
        }
    }

    /// <summary>
    /// Appends a string that is all of the query; nothing when it is <see langword="null"/>. A form keeps what divides its fields, and
    /// what is escaped in it.
    /// </summary>
    internal void AppendWholeQuery(string? value, bool isForm = false)
    {
        if (value is null) return;
        BeginQuery();
        Escaped(value, 0, isForm ? "=&+%" : "");
    }

    /// <summary>Appends parts that are all of the query, as a form writes them: spaces are plus signs.</summary>
    internal void AppendWholeQuery(global::Madaster.MadasterParts parts)
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string?, string> part in parts.Items)
        {
            BeginQuery();
            Raw(global::Madaster.MadasterText.FormEscaped(part.Key ?? ""));
            Raw("=");
            Raw(global::Madaster.MadasterText.FormEscaped(part.Value));
        }
    }

    private void Joined(global::Madaster.MadasterParts parts, string separator, bool isExploded, string unnamed, string kept)
    {
        for (int i = 0; i < parts.Items.Count; i++)
        {
            if (i > 0) Raw(separator);
            if (parts.Items[i].Key is { } name)
            {
                Escaped(name);
                Raw(isExploded ? "=" : separator);
            }
            else
            {
                Raw(unnamed);
            }

            Escaped(parts.Items[i].Value, 0, kept);
        }
    }
}
