using Microsoft.AspNetCore.Http.Features;

namespace MadasterGen.Testing.Http;

/// <summary>
/// The values of a request's path parameters, unescaped once from what was sent: the server's own path keeps an escaped slash escaped,
/// so that it cannot be told from an escaped escape.
/// </summary>
internal static class PathValues
{
    public static IReadOnlyDictionary<string, string> Of(HttpContext context, string template)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        string[] sent = target.Split('?')[0].Split('/');
        string[] declared = template.Split('/');
        var values = new Dictionary<string, string>();
        for (int index = 0; index < declared.Length; index++)
        {
            if (declared[index] is ['{', .. string name, '}'])
            {
                values[name] = sent.Length == declared.Length
                    ? Uri.UnescapeDataString(sent[index])
                    : $"{context.Request.RouteValues[name]}";
            }
        }

        return values;
    }
}
