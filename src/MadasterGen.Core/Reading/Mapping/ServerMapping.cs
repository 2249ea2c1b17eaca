using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Maps the addresses of servers.</summary>
internal static class ServerMapping
{
    /// <summary>The URLs, their variables replaced by their defaults.</summary>
    public static EquatableArray<string> Map(IEnumerable<OpenApiServer>? servers) =>
        (servers ?? []).Where(server => server.Url is not null).Select(Url).ToEquatableArray();

    private static string Url(OpenApiServer server)
    {
        string url = server.Url;
        IDictionary<string, OpenApiServerVariable> variables = server.Variables ?? new Dictionary<string, OpenApiServerVariable>();
        foreach (KeyValuePair<string, OpenApiServerVariable> variable in variables)
            url = url.Replace("{" + variable.Key + "}", variable.Value?.Default ?? "");
        return url;
    }
}
