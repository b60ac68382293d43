// Asks the gateway one question through the client that oapi-codegen made of its document.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"

	"otel-bi/clients/client"
)

func main() {
	token := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+os.Getenv("TOKEN"))
		return nil
	}
	bi, err := client.NewClientWithResponses(os.Getenv("GATEWAY"), client.WithRequestEditorFn(token))
	if err != nil {
		log.Fatal(err)
	}
	measures, by := "revenue", "country"
	days := client.GetAwSalesMetricsParamsRange("all")
	answer, err := bi.GetAwSalesMetricsWithResponse(context.Background(),
		&client.GetAwSalesMetricsParams{Measures: &measures, By: &by, Range: &days})
	if err != nil {
		log.Fatal(err)
	}
	if answer.JSON200 == nil {
		log.Fatalf("%s: %s", answer.Status(), answer.Body)
	}
	fmt.Println(len(answer.JSON200.Data))
}
