/* One epoch of a network with one hidden layer of sigmoids: mini-batches, gradient descent, cross-entropy, L2.
 *
 * A yardstick: what dense loops reach when the compiler knows every size. INPUTS, HIDDEN, OUTPUTS and BATCH are given to
 * it. Units lie side by side in vectors of WIDTH, the last one filled up with units of no weight. The sums over inputs
 * of a whole mini-batch for one vector of units stay in registers. No input is skipped, though most are 0.
 */
#include <math.h>
#include <stdint.h>
#include <string.h>

#ifdef __AVX512F__
#define WIDTH 16
#else
#define WIDTH 8
#endif
#define TILES ((HIDDEN + WIDTH - 1) / WIDTH)

typedef float units __attribute__((vector_size(4 * WIDTH)));

static float x[BATCH][INPUTS];
static units w1[TILES][INPUTS], b1[TILES], w2[OUTPUTS][TILES], a[BATCH][TILES], delta[BATCH][TILES];
static float b2[OUTPUTS], error[BATCH][OUTPUTS];

static float sigmoid(float z) { return 1.0f / (1.0f + expf(-z)); }

/* a = sigmoid(x w1 + b1) */
static void forward(void) {
    for (int t = 0; t < TILES; t++) {
        units sum[BATCH];
        for (int n = 0; n < BATCH; n++) sum[n] = b1[t];
        for (int i = 0; i < INPUTS; i++)
#pragma GCC unroll 64
            for (int n = 0; n < BATCH; n++) sum[n] += x[n][i] * w1[t][i];
        for (int n = 0; n < BATCH; n++)
            for (int h = 0; h < WIDTH; h++) a[n][t][h] = t * WIDTH + h < HIDDEN ? sigmoid(sum[n][h]) : 0.0f;
    }
}

/* The errors of both layers, by the weights before the step. */
static void backward(const int64_t *labels) {
    memset(delta, 0, sizeof delta);
    for (int n = 0; n < BATCH; n++) {
        for (int k = 0; k < OUTPUTS; k++) {
            units products = {0};
            for (int t = 0; t < TILES; t++) products += a[n][t] * w2[k][t];
            float z = b2[k];
            for (int h = 0; h < WIDTH; h++) z += products[h];
            error[n][k] = sigmoid(z) - (labels[n] == k);
            for (int t = 0; t < TILES; t++) delta[n][t] += error[n][k] * w2[k][t];
        }
        for (int t = 0; t < TILES; t++) delta[n][t] *= a[n][t] * (1.0f - a[n][t]);
    }
}

/* w = keep w - step (gradient summed over the mini-batch), b = b - step (the same) */
static void update(float keep, float step) {
    for (int t = 0; t < TILES; t++) {
        units scaled[BATCH];
        for (int n = 0; n < BATCH; n++) scaled[n] = step * delta[n][t];
        for (int n = 0; n < BATCH; n++) b1[t] -= scaled[n];
        for (int i = 0; i < INPUTS; i++) {
            units w = keep * w1[t][i];
#pragma GCC unroll 64
            for (int n = 0; n < BATCH; n++) w -= x[n][i] * scaled[n];
            w1[t][i] = w;
        }
        for (int k = 0; k < OUTPUTS; k++) {
            w2[k][t] *= keep;
            for (int n = 0; n < BATCH; n++) w2[k][t] -= step * error[n][k] * a[n][t];
        }
    }
    for (int n = 0; n < BATCH; n++)
        for (int k = 0; k < OUTPUTS; k++) b2[k] -= step * error[n][k];
}

/* first: (HIDDEN, INPUTS), second: (OUTPUTS, HIDDEN), and the biases of both layers. */
void load(const float *first, const float *second, const float *bias1, const float *bias2) {
    memset(w1, 0, sizeof w1), memset(w2, 0, sizeof w2), memset(b1, 0, sizeof b1);
    for (int h = 0; h < HIDDEN; h++) {
        int t = h / WIDTH, lane = h % WIDTH;
        for (int i = 0; i < INPUTS; i++) w1[t][i][lane] = first[h * INPUTS + i];
        for (int k = 0; k < OUTPUTS; k++) w2[k][t][lane] = second[k * HIDDEN + h];
        b1[t][lane] = bias1[h];
    }
    memcpy(b2, bias2, sizeof b2);
}

void store(float *first, float *second, float *bias1, float *bias2) {
    for (int h = 0; h < HIDDEN; h++) {
        int t = h / WIDTH, lane = h % WIDTH;
        for (int i = 0; i < INPUTS; i++) first[h * INPUTS + i] = w1[t][i][lane];
        for (int k = 0; k < OUTPUTS; k++) second[k * HIDDEN + h] = w2[k][t][lane];
        bias1[h] = b1[t][lane];
    }
    memcpy(bias2, b2, sizeof b2);
}

/* images: (., INPUTS), ink 0..255; labels: (.,); order: (count,), count a multiple of BATCH; shrink: lambda/n. */
void epoch(const uint8_t *images, const int64_t *labels, const int64_t *order, int64_t count, float eta, float shrink) {
    for (int64_t at = 0; at < count; at += BATCH) {
        int64_t chosen[BATCH];
        for (int n = 0; n < BATCH; n++) {
            const uint8_t *image = images + order[at + n] * INPUTS;
            for (int i = 0; i < INPUTS; i++) x[n][i] = image[i] * (1.0f / 255.0f);
            chosen[n] = labels[order[at + n]];
        }
        forward();
        backward(chosen);
        update(1.0f - eta * shrink, eta / BATCH);
    }
}
