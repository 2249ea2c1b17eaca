using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Files;
using MadasterGen.Tool.Uses.Contracts;

namespace MadasterGen.Tool.Reporting.Consumers;

/// <summary>Holds contracts against changes.</summary>
internal static class ConsumerReports
{
    /// <summary>A report with what its changes are to consumers.</summary>
    /// <param name="report">The report.</param>
    /// <param name="contracts">The contracts with their files.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static DiffReport Add(DiffReport report, IEnumerable<ContractLoad> contracts, CancellationToken cancellationToken)
    {
        ConsumerMatcher matcher = new(report, cancellationToken);
        string old = DocumentHash.Of(report.Old.Source);
        string @new = DocumentHash.Of(report.New.Source);
        string version = ApiVersion.Of(report.Old.Model).Text;
        ContractLoad[] loads = [.. contracts];
        ILookup<string, ContractLoad> byConsumer = loads.ToLookup(load => load.Contract!.Consumer);
        return report with { Consumers = [.. loads.Select(load => Of(load.File, load.Contract!))] };

        ConsumerReport Of(string file, UsesContract contract)
        {
            // Two programs of one name, such as an app for two platforms, are told apart by their files.
            string name = byConsumer[contract.Consumer].Skip(1).Any() ? $"{contract.Consumer} ({file})" : contract.Consumer;
            UsedClient[] exact = [.. contract.Clients.Where(client => client.Document == old)];
            if (exact.Length > 0)
                return new ConsumerReport(name, file, Match(exact), null);
            if (contract.Clients.Any(client => client.Document == @new))
                return new ConsumerReport(name, file, [], $"It was built with the new document of {version} already.");
            UsedClient[] other = [.. contract.Clients.Where(client => client.Version == version)];
            string note = other.Length > 0
                ? $"It was built with another document of {version} ({BuildOf(other[0])}) than {report.Old.FileName}; its uses are held "
                    + "against this one."
                : $"It uses no client of {version}.";
            return new ConsumerReport(name, file, Match(other), note) { IsOfOther = other.Length == 0 };
        }

        IReadOnlyList<ConsumerChange> Match(IEnumerable<UsedClient> clients) =>
            [.. clients.SelectMany(client => matcher.Match(client, report.Changes)).DistinctBy(change => change.Change)];
    }

    private static string BuildOf(UsedClient client) => client.Build is { } build ? $"build {build}" : $"hash {client.Document}";
}
