using MadasterGen.Testing.Contract;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing.Versions;

/// <summary>Maps every operation of both versions to what handles it.</summary>
internal static class ApiEndpoints
{
    /// <exception cref="InvalidOperationException">An operation has no handler.</exception>
    public static void Add(IEndpointRouteBuilder endpoints, ApiPipeline pipeline)
    {
        Map(endpoints, pipeline, InterfaceTable.V3, Version3());
        Map(endpoints, pipeline, InterfaceTable.V4, Version4());
        endpoints.MapFallback("/api/{**path}", new RequestDelegate(pipeline.RunAsync));
    }

    private static OperationHandlers Version3()
    {
        var handlers = new OperationHandlers();
        V3.AccountRoutes.Add(handlers);
        V3.FolderRoutes.Add(handlers);
        V3.BuildingRoutes.Add(handlers);
        V3.BuildingPassportRoutes.Add(handlers);
        V3.BuildingImageRoutes.Add(handlers);
        V3.BuildingDatabaseRoutes.Add(handlers);
        V3.BuildingFileRoutes.Add(handlers);
        V3.BuildingFileElementRoutes.Add(handlers);
        V3.SystemSettingsRoutes.Add(handlers);
        return handlers;
    }

    private static OperationHandlers Version4()
    {
        var handlers = new OperationHandlers();
        V4.DatabaseRoutes.Add(handlers);
        V4.DatabaseSettingsRoutes.Add(handlers);
        V4.CommodityRoutes.Add(handlers);
        V4.CommodityChildRoutes.Add(handlers);
        V4.CommodityAssessmentRoutes.Add(handlers);
        V4.CommodityFileRoutes.Add(handlers);
        V4.CommodityFinancialRoutes.Add(handlers);
        V4.CommodityImageRoutes.Add(handlers);
        V4.CommodityMatchRoutes.Add(handlers);
        V4.SystemSettingsRoutes.Add(handlers);
        return handlers;
    }

    private static void Map(IEndpointRouteBuilder endpoints, ApiPipeline pipeline, InterfaceTable table, OperationHandlers handlers)
    {
        foreach (Operation operation in table.Operations)
        {
            Func<Call, SandboxResponse> handler = handlers[operation.Id];
            RequestDelegate run = context => pipeline.RunAsync(context, table, operation, handler);
            endpoints.MapMethods(operation.Path, [operation.Verb], run);
        }
    }
}
